package se.samrum.paper;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that stand on every paper, in its own language rather than the reader's. */
record PaperTexts(Locale language) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    String text(String key, Object... values) {
        String text = ResourceBundle.getBundle("messages", language).getString(key);
        return new MessageFormat(text, language).format(values);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
