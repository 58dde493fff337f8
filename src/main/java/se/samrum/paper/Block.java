package se.samrum.paper;

import java.util.List;

/** A piece of a paper. Every text is shown as it is: nothing in it is a tag, an address or a command. */
public sealed interface Block {

    /** A heading below the section's own. */
    record Heading(String text) implements Block {}

    /** Words as somebody wrote them, with their line breaks. */
    record Words(String text) implements Block {}

    /** The words of the youth, apart from what others say. */
    record Quote(String text) implements Block {}

    /** What is known, by name. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One thing known. */
    record Fact(String name, String value) {}

    /**
     * Rows and columns; the first cell of a row names the row.
     *
     * @param caption what the table tells, read aloud before it
     */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("a row has as many cells as there are columns");
            }
        }
    }

    /** A list without order. */
    record Items(List<String> items) implements Block {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Boxes to tick by hand. */
    record Ticks(List<String> options) implements Block {

        public Ticks {
            options = List.copyOf(options);
        }
    }

    /**
     * A line to sign on.
     *
     * @param who what stands below the line, such as "Underskrift, vårdnadshavare"
     */
    record SignHere(String who) implements Block {}
}
