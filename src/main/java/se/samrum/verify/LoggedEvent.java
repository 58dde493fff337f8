package se.samrum.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as it stands in the database now. Texts are kept as they are, so that whatever was put there can be read.
 *
 * @param texts the text columns, without things and salt, in the order of the format; null where a column is null
 * @param things null when it is not a plain list
 */
record LoggedEvent(UUID id, String at, List<String> texts, List<String> things, byte[] salt) {

    private static final byte[] VERSION = "samrum audit event 1\n".getBytes(StandardCharsets.US_ASCII);

    /** The text columns that stand before things: user, agency, role, session, action, outcome, room. */
    private static final int BEFORE_THINGS = 7;

    private static final int MARK = 1;
    private static final int LENGTH = 4;

    byte[] leafHash() {
        List<byte[]> fields = new ArrayList<>(List.of(VERSION, field(id.toString()), field(at)));
        texts.subList(0, BEFORE_THINGS).forEach(text -> fields.add(field(text)));
        fields.add(listField(things));
        texts.subList(BEFORE_THINGS, texts.size()).forEach(text -> fields.add(field(text)));
        fields.add(field(salt));
        return Sha256.leaf(joined(fields));
    }

    /** When it happened; empty when that is no time at all. */
    Optional<Instant> time() {
        try {
            return Optional.of(Instant.parse(at));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static byte[] field(String text) {
        return field(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] field(byte[] value) {
        if (value == null) {
            return new byte[] {0};
        }
        return ByteBuffer.allocate(MARK + LENGTH + value.length)
                .put((byte) 1)
                .putInt(value.length)
                .put(value)
                .array();
    }

    private static byte[] listField(List<String> texts) {
        if (texts == null) {
            return field((byte[]) null);
        }
        List<byte[]> elements = new ArrayList<>();
        elements.add(ByteBuffer.allocate(MARK + LENGTH)
                .put((byte) 2)
                .putInt(texts.size())
                .array());
        texts.forEach(text -> elements.add(field(text)));
        return joined(elements);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteBuffer whole =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(whole::put);
        return whole.array();
    }
}
