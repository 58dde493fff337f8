package se.samrum.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import se.samrum.key.RootKey;

/**
 * The keys that sign heads, wrapped by the root key in files of their own, and the public file that announces them. A key
 * counts from its announcement on, which its predecessor signs; the first one announces itself.
 */
final class SigningKeys {

    private static final int VERIFIER_KEY_LINE = 2;

    private final Path folder;
    private final NoteFile announced;
    private final RootKey root;

    SigningKeys(Path folder, Path announced, RootKey root) {
        this.folder = folder;
        this.announced = new NoteFile(announced);
        this.root = root;
    }

    /**
     * The key that signs now; at first need it is made.
     *
     * @param leaves how many events are sealed already
     * @throws Disagreement when what is announced is not what is kept
     */
    SigningKey current(long leaves, Instant now) throws IOException, Disagreement {
        announced.repair();
        List<String> notes = announced.all();
        if (notes.isEmpty()) {
            return first(leaves, now);
        }
        SigningKey key = read(notes.size(), name(notes.get(0)));
        if (!key.verifierKey().equals(notes.get(notes.size() - 1).split("\n")[VERIFIER_KEY_LINE])) {
            throw new Disagreement("the signing key is not the one that is announced");
        }
        return key;
    }

    /** Makes a new key, lets the former one announce it, and returns it. It signs every head above this many leaves. */
    SigningKey rotate(long leaves, Instant now) throws IOException, Disagreement {
        SigningKey former = current(leaves, now);
        int number = announced.all().size() + 1;
        SigningKey next = made(number, former.name());
        announced.add(former.sign(announcement(next, number, leaves, now)));
        return next;
    }

    private SigningKey first(long leaves, Instant now) throws IOException, Disagreement {
        if (leaves > 0 || Files.exists(file(2))) {
            throw new Disagreement("the file that announces the signing keys is gone: put it back");
        }
        byte[] secret = secret(1);
        SigningKey key = SigningKey.of(SigningKey.logName(secret), secret);
        announced.add(key.sign(announcement(key, 1, 0, now)));
        return key;
    }

    private static String announcement(SigningKey key, int number, long leaves, Instant now) {
        return key.name() + "/keys\n" + number + "\n" + key.verifierKey() + "\nabove " + leaves + "\ntime "
                + Head.time(now) + "\n";
    }

    private static String name(String announcement) {
        String origin = announcement.substring(0, announcement.indexOf('\n'));
        return origin.substring(0, origin.lastIndexOf('/'));
    }

    private SigningKey made(int number, String name) throws IOException {
        return SigningKey.of(name, secret(number));
    }

    private SigningKey read(int number, String name) throws IOException, Disagreement {
        if (Files.notExists(file(number))) {
            throw new Disagreement("the signing key that is announced is gone: put "
                    + file(number).getFileName() + " back");
        }
        return made(number, name);
    }

    /** A key that was made but not announced, because its server died, is used as it is. */
    private byte[] secret(int number) throws IOException {
        WrappedFile file = new WrappedFile(file(number), root, purpose(number));
        if (Files.notExists(file(number))) {
            file.write(SigningKey.random());
        }
        return file.read().orElseThrow();
    }

    private static String purpose(int number) {
        return "audit signing key " + number;
    }

    private Path file(int number) {
        return folder.resolve("signing-" + number);
    }
}
