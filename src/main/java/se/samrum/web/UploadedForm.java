package se.samrum.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samrum.key.Spool;

/** The answers and the files of a form; the files are gone once it is closed. */
final class UploadedForm implements Closeable {

    private static final int MOST_PARTS = 100;
    private static final int LONGEST_HEAD = 8 * 1024;
    private static final int LONGEST_ANSWER = 256 * 1024;
    private static final Pattern NAME =
            Pattern.compile("(?im)^content-disposition:[^\\r\\n]*?;\\s*name=\"([^\"\\r\\n]*)\"");
    private static final Pattern FILE =
            Pattern.compile("(?im)^content-disposition:[^\\r\\n]*?;\\s*filename\\*?=(\"\")?");

    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private final List<UploadedPart> files = new ArrayList<>();

    private UploadedForm() {}

    /**
     * Reads a whole form.
     *
     * @param most how many bytes of a file are kept; of a larger one, one byte more, so that it shows
     */
    static UploadedForm read(InputStream in, String boundary, long most) throws IOException {
        UploadedForm form = new UploadedForm();
        try {
            MultipartBody body = new MultipartBody(in, boundary);
            int parts = 0;
            for (boolean more = body.begin(); more; more = body.isMore()) {
                if (++parts > MOST_PARTS) {
                    throw new Malformed();
                }
                form.take(body, most);
            }
            return form;
        } catch (IOException broken) {
            form.close();
            throw broken;
        }
    }

    private void take(MultipartBody body, long most) throws IOException {
        String head = text(LONGEST_HEAD, body::head);
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            throw new Malformed();
        }
        Matcher file = FILE.matcher(head);
        if (file.find()) {
            files.add(file(name.group(1), file.group(1) != null, body, most));
        } else {
            answers.computeIfAbsent(name.group(1), none -> new ArrayList<>()).add(text(LONGEST_ANSWER, body::content));
        }
    }

    private static UploadedPart file(String name, boolean unnamed, MultipartBody body, long most) throws IOException {
        Spool spool = new Spool();
        try (OutputStream kept = new Capped(spool.writer(), most + 1)) {
            body.content(kept);
        } catch (IOException broken) {
            spool.close();
            throw broken;
        }
        return new UploadedPart(name, unnamed, spool);
    }

    private interface Reading {
        void into(OutputStream to) throws IOException;
    }

    /** A text; none that is too long, and no keyboard types U+0000. */
    private static String text(int longest, Reading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream kept = new Capped(bytes, longest + 1L)) {
            reading.into(kept);
        }
        String text = bytes.toString(UTF_8);
        if (bytes.size() > longest || text.indexOf('\0') >= 0) {
            throw new Malformed();
        }
        return text;
    }

    Map<String, List<String>> answers() {
        return answers;
    }

    List<Part> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        for (UploadedPart file : files) {
            file.delete();
        }
    }
}
