package se.samrum.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.samrum.key.RootKey;
import se.samrum.key.Unreadable;

/** Stands in for the root key: it hides nothing, but refuses what was wrapped for another purpose. */
class KnownRootKey implements RootKey {

    @Override
    public byte[] wrap(byte[] secret, String purpose) {
        byte[] name = (purpose + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] wrapped = Arrays.copyOf(name, name.length + secret.length);
        System.arraycopy(secret, 0, wrapped, name.length, secret.length);
        return wrapped;
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String purpose) {
        byte[] name = (purpose + "\n").getBytes(StandardCharsets.UTF_8);
        if (wrapped.length < name.length || !Arrays.equals(name, Arrays.copyOf(wrapped, name.length))) {
            throw new Unreadable("wrapped for another purpose");
        }
        return Arrays.copyOfRange(wrapped, name.length, wrapped.length);
    }
}
