package se.samrum.paper;

import java.util.List;
import org.w3c.dom.Element;
import se.samrum.paper.Block.Facts;
import se.samrum.paper.Block.Heading;
import se.samrum.paper.Block.Items;
import se.samrum.paper.Block.Quote;
import se.samrum.paper.Block.SignHere;
import se.samrum.paper.Block.Table;
import se.samrum.paper.Block.Ticks;
import se.samrum.paper.Block.Words;

/** The pieces of a paper in its tree. */
record BlockTree(Tree tree) {

    void add(Element into, Block block) {
        if (block instanceof Heading heading) {
            tree.add(into, "h3", heading.text());
        } else if (block instanceof Words words) {
            tree.addOf("words", into, "p", words.text());
        } else if (block instanceof Quote quote) {
            tree.addOf("words quote", into, "p", quote.text());
        } else if (block instanceof Items items) {
            list(tree.add(into, "ul"), items);
        } else if (block instanceof Ticks ticks) {
            ticks.options().forEach(option -> tree.addOf("tick", into, "p", option));
        } else if (block instanceof SignHere here) {
            tree.addOf("sign", into, "p", here.who());
        } else if (block instanceof Facts facts) {
            facts(into, facts);
        } else if (block instanceof Table table) {
            table(into, table);
        }
    }

    private void list(Element list, Items items) {
        items.items().forEach(item -> tree.add(list, "li", item));
    }

    private void facts(Element into, Facts facts) {
        Element body = tree.add(tree.addOf("facts", into, "table"), "tbody");
        facts.facts().forEach(fact -> {
            Element row = tree.add(body, "tr");
            head(row, "row", fact.name());
            tree.add(row, "td", fact.value());
        });
    }

    private void table(Element into, Table said) {
        tree.addOf("caption", into, "p", said.caption());
        Element table = tree.addOf("ruled", into, "table");
        Element columns = tree.add(tree.add(table, "thead"), "tr");
        said.columns().forEach(column -> head(columns, "col", column));
        Element body = tree.add(table, "tbody");
        for (List<String> cells : said.rows()) {
            Element row = tree.add(body, "tr");
            head(row, "row", cells.get(0));
            cells.stream().skip(1).forEach(cell -> tree.add(row, "td", cell));
        }
    }

    private void head(Element row, String scope, String text) {
        tree.add(row, "th", text).setAttribute("scope", scope);
    }
}
