package se.samrum.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Which row, and which version of it, a sealed field belongs to; it opens in no other. */
public record RowName(String table, UUID room, UUID id, int version) {

    /** The row as it will be after the next write, which counts the version up. */
    public RowName next() {
        return new RowName(table, room, id, version + 1);
    }

    byte[] field(String column) {
        return String.join("|", table, column, id.toString(), room.toString(), Integer.toString(version))
                .getBytes(UTF_8);
    }
}
