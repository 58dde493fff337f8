package se.samrum.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/** The bytes of an event that its leaf is the hash of, as src/site/audit-log.md lays them down. */
final class CanonicalEvent {

    /** The columns of audit_event in the order of the format. */
    static final String COLUMNS = "e.id, e.at, e.user_id, e.agency_id, e.role, e.session, e.action, e.outcome,"
            + " e.room_id, e.things, e.reason, e.address, e.build, e.salt";

    private static final int COUNT = 14;
    private static final String VERSION = "samrum audit event 1\n";
    private static final int ABSENT = 0;
    private static final int PRESENT = 1;
    private static final int LIST = 2;
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private CanonicalEvent() {}

    /** The bytes of the event a row shows from its first column on. */
    static byte[] read(ResultSet row) throws SQLException {
        Object[] columns = new Object[COUNT];
        for (int i = 0; i < COUNT; i++) {
            columns[i] = value(row.getObject(i + 1));
        }
        return of(Arrays.asList(columns));
    }

    /** @param columns each absent (null), a text, bytes or a list of these */
    static byte[] of(List<?> columns) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(VERSION.getBytes(StandardCharsets.US_ASCII));
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object column : columns) {
                write(out, column);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static Object value(Object column) throws SQLException {
        if (column instanceof Array array) {
            return Arrays.asList((Object[]) array.getArray());
        }
        if (column instanceof java.sql.Timestamp at) {
            return MICROSECONDS.format(OffsetDateTime.ofInstant(at.toInstant(), ZoneOffset.UTC));
        }
        return column == null || column instanceof byte[] ? column : column.toString();
    }

    private static void write(DataOutputStream out, Object column) throws IOException {
        if (column == null) {
            out.write(ABSENT);
        } else if (column instanceof List<?> list) {
            out.write(LIST);
            out.writeInt(list.size());
            for (Object element : list) {
                write(out, element);
            }
        } else {
            byte[] value =
                    column instanceof byte[] raw ? raw : column.toString().getBytes(StandardCharsets.UTF_8);
            out.write(PRESENT);
            out.writeInt(value.length);
            out.write(value);
        }
    }
}
