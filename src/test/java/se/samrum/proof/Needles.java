package se.samrum.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Texts to be found in a heap of bytes, in any usual encoding and in upper or lower case. */
final class Needles {

    private static final List<Charset> ENCODINGS = List.of(UTF_8, UTF_16LE, UTF_16BE, ISO_8859_1);
    private static final int BYTE = 0xff;

    private final Map<Integer, List<byte[]>> byBeginning = new HashMap<>();
    private final boolean[] beginnings = new boolean[1 << Short.SIZE];

    Needles(Collection<String> texts) {
        for (String text : texts) {
            Stream.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))
                    .flatMap(way -> ENCODINGS.stream().map(way::getBytes))
                    .forEach(this::add);
        }
    }

    private void add(byte[] needle) {
        byte[] small = new byte[needle.length];
        for (int i = 0; i < needle.length; i++) {
            small[i] = small(needle[i]);
        }
        byBeginning
                .computeIfAbsent(beginning(ByteBuffer.wrap(small), 0), none -> new ArrayList<>())
                .add(small);
        beginnings[(small[0] & BYTE) << Byte.SIZE | small[1] & BYTE] = true;
    }

    /** What is found in a file. */
    Set<String> in(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.size() == 0 ? Set.of() : in(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** What is found in these bytes. */
    Set<String> in(ByteBuffer heap) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i + Integer.BYTES <= heap.limit(); i++) {
            if (beginnings[(small(heap.get(i)) & BYTE) << Byte.SIZE | small(heap.get(i + 1)) & BYTE]) {
                for (byte[] needle : byBeginning.getOrDefault(beginning(heap, i), List.of())) {
                    if (stands(needle, heap, i)) {
                        found.add(new String(needle, UTF_8));
                    }
                }
            }
        }
        return found;
    }

    private static boolean stands(byte[] needle, ByteBuffer heap, int at) {
        if (at + needle.length > heap.limit()) {
            return false;
        }
        for (int i = 0; i < needle.length; i++) {
            if (small(heap.get(at + i)) != needle[i]) {
                return false;
            }
        }
        return true;
    }

    private static int beginning(ByteBuffer heap, int at) {
        int beginning = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            beginning = beginning << Byte.SIZE | small(heap.get(at + i)) & BYTE;
        }
        return beginning;
    }

    private static byte small(byte sign) {
        return sign >= 'A' && sign <= 'Z' ? (byte) (sign + 'a' - 'A') : sign;
    }
}
