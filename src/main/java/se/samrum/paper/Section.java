package se.samrum.paper;

import java.util.List;

/**
 * A part of a paper, with a bookmark.
 *
 * @param heading also the bookmark's
 */
public record Section(String heading, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section of(String heading, Block... blocks) {
        return new Section(heading, List.of(blocks));
    }
}
