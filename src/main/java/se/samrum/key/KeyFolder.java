package se.samrum.key;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key store: one small file for each wrapped key, outside the database and its backups. A rotation adds a generation;
 * the mark, which makes pseudonyms and blind indexes, stays the same as long as its owner. Nothing is kept in memory, so
 * a destroyed key is gone at once.
 */
public final class KeyFolder {

    private static final int LENGTH = 32;
    private static final String MARK = "mark";
    private static final String FIRST = "1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RootCheck check;
    private final Path rooms;
    private final RootKey root;
    private final Clock clock;
    private final Duration backupCycle;

    /**
     * Opens the folder.
     *
     * @param backupCycle how long a backup of this folder is kept, and with it a key that was destroyed
     */
    public KeyFolder(Path folder, RootKey root, Clock clock, Duration backupCycle) {
        this.check = new RootCheck(new KeyFiles(folder), root);
        this.rooms = folder.resolve("rooms");
        this.root = root;
        this.clock = clock;
        this.backupCycle = backupCycle;
    }

    /** Whether there is nothing in it yet, so that a root key may be made for it. */
    public boolean isEmpty() {
        return check.isMissing();
    }

    /** Marks it as wrapped by this root key, or says whether it is. */
    public boolean fits() {
        return check.fits();
    }

    /** The rooms that have keys. */
    public List<UUID> rooms() {
        return new KeyFiles(rooms).names().stream().map(UUID::fromString).toList();
    }

    /** The owners of keys in a room, the room itself first. */
    public List<KeyOwner> owners(UUID room) {
        List<String> names = new KeyFiles(rooms.resolve(room.toString())).names();
        return Stream.concat(Stream.of(room), names.stream().map(UUID::fromString))
                .distinct()
                .map(id -> new KeyOwner(room, id))
                .toList();
    }

    /** The generations an owner has, oldest first. */
    public List<Integer> generations(KeyOwner owner) {
        return files(owner).names().stream()
                .filter(name -> name.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    /** When a generation was made. */
    public Instant made(KeyOwner owner, int generation) {
        return files(owner).made(Integer.toString(generation));
    }

    /** The generation that seals now; an owner without a key gets one. */
    int newest(KeyOwner owner) {
        refuseDestroyed(owner);
        List<Integer> generations = generations(owner);
        if (generations.isEmpty()) {
            begin(owner);
            return 1;
        }
        return generations.get(generations.size() - 1);
    }

    /** Key and mark appear together, so that one without the other is a loss and never replaced in silence. */
    private void begin(KeyOwner owner) {
        if (!files(owner).names().isEmpty() && generations(owner).isEmpty()) {
            throw new Unreadable("its key is missing");
        }
        files(owner).createTogether(Map.of(MARK, wrapped(owner, MARK), FIRST, wrapped(owner, FIRST)));
    }

    SecretKey key(KeyOwner owner, int generation) {
        return new SecretKeySpec(read(owner, Integer.toString(generation)), "AES");
    }

    /** The secret behind the owner's pseudonyms and indexes; only a room gets one by being asked, a youth when written. */
    byte[] mark(KeyOwner owner) {
        if (owner.equals(KeyOwner.of(owner.room()))) {
            newest(owner);
        }
        return read(owner, MARK);
    }

    /** Begins a new generation, which from now on seals whatever is written. */
    public void advance(KeyOwner owner) {
        create(owner, Integer.toString(newest(owner) + 1));
    }

    /** Throws a generation away, when nothing is sealed with it any more. */
    public void retire(KeyOwner owner, int generation) {
        files(owner).delete(Integer.toString(generation));
    }

    /** Destroys the keys of one owner, or of a room and everybody in it; what they sealed is erased, in backups too. */
    public void destroy(KeyOwner owner) {
        boolean wholeRoom = owner.equals(KeyOwner.of(owner.room()));
        for (KeyOwner each : wholeRoom ? owners(owner.room()) : List.of(owner)) {
            grave(each).bury(clock.instant());
        }
    }

    /** Finishes what a crash interrupted: half written keys go, and so does what a destruction had left. */
    public void tidy() {
        for (UUID room : rooms()) {
            new KeyFiles(rooms.resolve(room.toString())).clear();
            boolean gone = grave(KeyOwner.of(room)).date().isPresent();
            for (KeyOwner owner : owners(room)) {
                grave(owner).clear(gone, clock.instant());
            }
        }
    }

    private Grave grave(KeyOwner owner) {
        return new Grave(files(owner));
    }

    private void refuseDestroyed(KeyOwner owner) {
        Stream.of(owner, KeyOwner.of(owner.room()))
                .flatMap(each -> grave(each).date().stream())
                .findFirst()
                .ifPresent(at -> {
                    throw new KeyDestroyed(at, at.plus(backupCycle));
                });
    }

    private void create(KeyOwner owner, String name) {
        files(owner).create(name, wrapped(owner, name));
        if (grave(owner).date().isPresent()) {
            grave(owner).empty();
            refuseDestroyed(owner);
        }
    }

    /** Makes nothing where the key store is not: an unmounted folder must not become a second one. */
    private byte[] wrapped(KeyOwner owner, String name) {
        if (isEmpty()) {
            throw new Unreadable("the key store is away");
        }
        byte[] secret = new byte[LENGTH];
        RANDOM.nextBytes(secret);
        return root.wrap(secret, purpose(owner, name));
    }

    /** Looks for the tombstone first, because a destruction may have been cut short before the key was deleted. */
    private byte[] read(KeyOwner owner, String name) {
        refuseDestroyed(owner);
        return files(owner)
                .read(name)
                .map(wrapped -> root.unwrap(wrapped, purpose(owner, name)))
                .orElseThrow(() -> new Unreadable("its key is missing"));
    }

    private KeyFiles files(KeyOwner owner) {
        return new KeyFiles(
                rooms.resolve(owner.room().toString()).resolve(owner.id().toString()));
    }

    private static String purpose(KeyOwner owner, String name) {
        return owner.room() + "|" + owner.id() + "|" + name;
    }
}
