package se.samrum.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.samrum.verify.Finding.Kind;

/** The key that was pinned, and those that followed it, each announced by the one before. Each signs above some size. */
final class KeyChain {

    private static final int LINES = 5;
    private static final String ABOVE = "above ";

    private final NavigableMap<Long, VerifierKey> above = new TreeMap<>();
    private VerifierKey newest;

    /** @param pinned the first key, known from elsewhere than the log itself */
    KeyChain(VerifierKey pinned) {
        newest = pinned;
        above.put(0L, pinned);
    }

    /** Follows the announcements of a file of keys from the first on. */
    KeyChain follow(List<String> announcements) throws Bad {
        for (int i = 0; i < announcements.size(); i++) {
            follow(announcements.get(i), i + 1);
        }
        return this;
    }

    /** Whether the head was signed by the key that signs heads of its size. */
    boolean signed(Note note, Head head) {
        Entry<Long, VerifierKey> entry = above.lowerEntry(head.size());
        return entry != null
                && entry.getValue().name().equals(head.origin())
                && entry.getValue().signed(note);
    }

    private void follow(String announcement, int number) throws Bad {
        Note note = Note.parse(announcement).orElseThrow(() -> new Bad(Kind.UNREADABLE, -1));
        List<String> lines = new ArrayList<>(note.lines());
        if (!lines.get(0).equals(newest.name() + "/keys")) {
            throw new Bad(Kind.FOREIGN_KEY, -1);
        }
        if (lines.size() != LINES
                || !lines.get(1).equals(Integer.toString(number))
                || !lines.get(3).matches(ABOVE + "(0|[1-9][0-9]{0,17})")) {
            throw new Bad(Kind.UNREADABLE, -1);
        }
        long size = Long.parseLong(lines.get(3).substring(ABOVE.length()));
        VerifierKey next = key(lines.get(2)).orElseThrow(() -> new Bad(Kind.UNREADABLE, -1));
        boolean first = number == 1;
        boolean fits = first ? sameKey(next) : size >= above.lastKey();
        if (!fits || !newest.signed(note)) {
            throw new Bad(Kind.FOREIGN_KEY, size);
        }
        above.put(size, next);
        newest = next;
    }

    private boolean sameKey(VerifierKey other) {
        return other.name().equals(newest.name()) && other.key().equals(newest.key());
    }

    private Optional<VerifierKey> key(String text) {
        return VerifierKey.parse(text).filter(key -> key.name().equals(newest.name()));
    }
}
