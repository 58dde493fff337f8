package se.samrum.seal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/** What is signed: how many events there are, the hash over all of them, and when that was so. */
record Head(long size, byte[] root, Instant at) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The text of a C2SP tlog-checkpoint with the time as its extension line. */
    String text(String origin) {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\ntime " + time(at) + "\n";
    }

    static String time(Instant instant) {
        return UTC.format(instant);
    }
}
