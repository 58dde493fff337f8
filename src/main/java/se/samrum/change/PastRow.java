package se.samrum.change;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import se.samrum.lock.RowLock;

/**
 * A row as it stood until it was changed.
 *
 * @param changedBy who changed it, as the database knew the caller
 */
public record PastRow(RowLock lock, JsonObject columns, Instant changedAt, UUID changedBy) {

    private static final String HEX = "\\x";
    private static final Pattern BYTES = Pattern.compile("\\\\x([0-9a-f]{2})*+");

    /** What is no row is read as one without columns. */
    static PastRow read(RowLock lock, String was, Instant changedAt, UUID changedBy) {
        try (JsonReader reader = Json.createReader(new StringReader(was))) {
            return new PastRow(lock, reader.readObject(), changedAt, changedBy);
        } catch (JsonException altered) {
            return new PastRow(lock, JsonValue.EMPTY_JSON_OBJECT, changedAt, changedBy);
        }
    }

    /** What stood in a column that is not sealed; nothing in one that came later. */
    public Optional<String> plain(String column) {
        boolean absent = !columns.containsKey(column) || columns.isNull(column);
        return absent
                ? Optional.empty()
                : Optional.of(columns.getString(column, columns.get(column).toString()));
    }

    /** What stood in a sealed column. */
    public Optional<String> open(String column) {
        return plain(column).flatMap(hex -> lock.openBytes(column, bytes(hex)));
    }

    /** What is no bytes is none, and does not open. */
    private static byte[] bytes(String hex) {
        return BYTES.matcher(hex).matches() ? HexFormat.of().parseHex(hex.substring(HEX.length())) : new byte[0];
    }
}
