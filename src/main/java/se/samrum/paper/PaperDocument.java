package se.samrum.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as a document: its head with the bookmarks, its foot, its sections. */
final class PaperDocument {

    private static final String TOP = "top";

    private final Tree tree = new Tree();
    private final Paper paper;
    private final List<Section> sections;
    private final PaperTexts texts;

    PaperDocument(Paper paper) {
        this.paper = paper;
        this.sections = paper.allSections();
        this.texts = new PaperTexts(paper.language());
    }

    Document document() {
        Element html = tree.root("html");
        html.setAttribute("lang", paper.language().toLanguageTag());
        head(html);
        Element body = tree.add(html, "body");
        foot(body);
        tree.add(body, "h1", paper.title()).setAttribute("id", TOP);
        for (int i = 0; i < sections.size(); i++) {
            section(body, sections.get(i)).setAttribute("id", id(i));
        }
        return tree.document();
    }

    private void head(Element html) {
        Element head = tree.add(html, "head");
        tree.add(head, "title", paper.title());
        meta(head, "author", paper.foot().place());
        meta(head, "subject", paper.title());
        meta(head, "description", paper.title());
        tree.style(head, "style", css());
        Element top = bookmark(tree.add(head, "bookmarks"), paper.title(), TOP);
        for (int i = 0; i < sections.size(); i++) {
            bookmark(top, sections.get(i).heading(), id(i));
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = tree.add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", PlainText.of(content));
    }

    private Element bookmark(Element above, String name, String id) {
        Element bookmark = tree.add(above, "bookmark");
        bookmark.setAttribute("name", PlainText.of(name));
        bookmark.setAttribute("href", "#" + id);
        return bookmark;
    }

    private void foot(Element body) {
        Foot said = paper.foot();
        Element foot = tree.addOf("foot", body, "div");
        tree.add(
                foot,
                "p",
                said.board().map(board -> said.place() + " · " + board).orElse(said.place()));
        tree.add(foot, "p", texts.text("paper.printed", PaperTexts.moment(said.at()), said.by()));
        Element page = tree.addOf("page", body, "div");
        tree.addOf("number", page, "span", texts.text("paper.page") + " ");
        tree.addOf("count", page, "span", " " + texts.text("paper.of") + " ");
    }

    private Element section(Element body, Section said) {
        Element section = tree.add(body, "div");
        tree.add(section, "h2", said.heading());
        BlockTree blocks = new BlockTree(tree);
        said.blocks().forEach(block -> blocks.add(section, block));
        return section;
    }

    private static String id(int section) {
        return "section-" + section;
    }

    private static String css() {
        try (InputStream file = PaperDocument.class.getResourceAsStream("paper.css")) {
            return new String(Optional.ofNullable(file).orElseThrow().readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
