package se.samrum.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with files, as browsers send them and as they do not. */
class UploadedFormTest {

    private static final String MARK = "----x";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_530, 65_536, 200_000})
    void answersAndFilesComeOutAsTheyWentIn(int length) throws IOException {
        byte[] file = new byte[length];
        new Random(length).nextBytes(file);
        for (int step : new int[] {1, 7, 8192}) {
            byte[] body = join(
                    field("title", "Samtycke åäö\r\n--"), file("file", "C:\\x\\Åsa.pdf", file), field("to", ""), end());
            try (UploadedForm form = UploadedForm.read(slow(body, step), MARK, 1_000_000)) {
                assertEquals(Map.of("title", List.of("Samtycke åäö\r\n--"), "to", List.of("")), form.answers());
                Part part = form.files().get(0);
                assertEquals("file", part.getName());
                assertArrayEquals(file, part.getInputStream().readAllBytes());
            }
        }
    }

    /** Nobody's name for a file is kept, and none reaches a header, a log or a disk. */
    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a\u202efdp.exe", "a\"; name=\"title", "CON", "x.pdf\0.exe"})
    void whatAFileIsCalledIsForgotten(String name) throws IOException {
        try (UploadedForm form = read(join(file("file", name, "%PDF-".getBytes(UTF_8)), end()))) {
            assertEquals("file", form.files().get(0).getSubmittedFileName());
            assertEquals(Map.of(), form.answers());
        } catch (Malformed refused) {
            assertEquals("x.pdf\0.exe", name);
        }
    }

    @Test
    void aLineEndInANameBeginsNoHead() throws IOException {
        byte[] body = join(file("file", "a\r\nContent-Disposition: form-data; name=\"other\"", new byte[1]), end());
        try (UploadedForm form = read(body)) {
            assertEquals("file", form.files().get(0).getName());
        }
    }

    @Test
    void noFileIsAFileWithoutAName() throws IOException {
        try (UploadedForm form = read(join(file("file", "", new byte[0]), end()))) {
            assertEquals("", form.files().get(0).getSubmittedFileName());
        }
    }

    @Test
    void ofALargeFileOneByteMoreIsKept() throws IOException {
        try (UploadedForm form =
                UploadedForm.read(slow(join(file("file", "a", new byte[5_000]), end()), 100), MARK, 1_000)) {
            assertEquals(1_001, form.files().get(0).getSize());
        }
    }

    @Test
    void whatNoBrowserSendsIsRefused() {
        refused(new byte[0]);
        refused(join(field("a", "b")));
        refused("no mark at all".getBytes(UTF_8));
        refused(("--" + MARK + "oops").getBytes(UTF_8));
        refused(("--" + MARK + "\r\nContent-Type: text/plain\r\n\r\nx\r\n--" + MARK + "--").getBytes(UTF_8));
        refused(join(field("a", "x\0y"), end()));
        refused(join(field("a", "x".repeat(300_000)), end()));
        refused(join(("--" + MARK + "\r\nX: " + "y".repeat(10_000)).getBytes(UTF_8), field("a", "b"), end()));
        byte[] one = field("a", "b");
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 200; i++) {
            many.writeBytes(one);
        }
        refused(join(many.toByteArray(), end()));
    }

    private static void refused(byte[] body) {
        assertThrows(Malformed.class, () -> read(body));
    }

    private static UploadedForm read(byte[] body) throws IOException {
        return UploadedForm.read(new ByteArrayInputStream(body), MARK, 1_000_000);
    }

    /** As a network gives it: a few bytes at a time. */
    private static InputStream slow(byte[] body, int step) {
        return new ByteArrayInputStream(body) {
            @Override
            public int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(step, length));
            }
        };
    }

    private static byte[] field(String name, String text) {
        return ("--" + MARK + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n")
                .getBytes(UTF_8);
    }

    private static byte[] file(String name, String called, byte[] content) {
        return join(
                ("--" + MARK + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + called
                                + "\"\r\nContent-Type: text/html\r\n\r\n")
                        .getBytes(UTF_8),
                content,
                "\r\n".getBytes(ISO_8859_1));
    }

    private static byte[] end() {
        return ("--" + MARK + "--\r\n").getBytes(UTF_8);
    }

    private static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
