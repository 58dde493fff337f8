package se.samrum.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens with the keys of the key store, and asks nobody. Features use what wants a permit;
 * this is for the few that work without one: the names of staff, the log's pseudonyms, rotation, installation.
 */
public final class Sealing {

    private static final int PSEUDONYM = 24;

    private final KeyFolder folder;

    public Sealing(KeyFolder folder) {
        this.folder = folder;
    }

    /** Seals a field of a row with the newest key of its owner. */
    public Sealed seal(RowName row, UUID owner, String column, String text) {
        return seal(row, owner, column, text.getBytes(UTF_8));
    }

    /** Whether a newer key than this field's has been made for its owner; not when its owner has none any more. */
    public boolean isOld(UUID room, Sealed field) {
        List<Integer> generations = folder.generations(new KeyOwner(room, field.owner()));
        return !generations.isEmpty() && generations.get(generations.size() - 1) != field.generation();
    }

    /**
     * Seals the same content with the newest key of an owner, mostly the same.
     *
     * @throws Unreadable when it does not open
     */
    public Sealed renew(RowName row, String column, Sealed field, UUID owner) {
        return seal(row, owner, column, bytes(row, column, field));
    }

    /**
     * Opens a field of a row.
     *
     * @throws Unreadable when it was altered, stands elsewhere than it was sealed for, or its key is gone
     */
    public String open(RowName row, String column, Sealed field) {
        return new String(bytes(row, column, field), UTF_8);
    }

    /** A number that is the same for equal texts in one room and says nothing outside of it. */
    public byte[] index(UUID room, String field, String text) {
        return hmac(KeyOwner.of(room), "index|" + field + "|" + text);
    }

    /** What the log calls a thing: 96 bits, the same as long as its owner has keys; a word that says why not after that. */
    public String pseudonym(KeyOwner owner, UUID thing) {
        try {
            return HexFormat.of().formatHex(hmac(owner, "pseudonym|" + thing)).substring(0, PSEUDONYM);
        } catch (KeyDestroyed gone) {
            return "erased";
        } catch (Unreadable missing) {
            return "unreadable";
        }
    }

    /** Seals content that is no text; a column holds at most 60 000 bytes of what comes out. */
    public Sealed seal(RowName row, UUID owner, String column, byte[] text) {
        KeyOwner whose = new KeyOwner(row.room(), owner);
        int generation = folder.newest(whose);
        return Sealed.of(
                AesGcm.seal(folder.key(whose, generation), Sealed.header(owner, generation), text, row.field(column)));
    }

    /**
     * Opens content that is no text.
     *
     * @throws Unreadable when it was altered, stands elsewhere than it was sealed for, or its key is gone
     */
    public byte[] bytes(RowName row, String column, Sealed field) {
        KeyOwner owner = new KeyOwner(row.room(), field.owner());
        return AesGcm.open(folder.key(owner, field.generation()), Sealed.HEADER, field.bytes(), row.field(column));
    }

    private byte[] hmac(KeyOwner owner, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(folder.mark(owner), "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
