package se.samrum.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document tree that is built and never parsed, so that no text in it can be anything but text. */
final class Tree {

    private final Document document;

    Tree() {
        try {
            this.document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Document document() {
        return document;
    }

    Element root(String tag) {
        Element root = document.createElement(tag);
        document.appendChild(root);
        return root;
    }

    Element add(Element above, String tag) {
        Element element = document.createElement(tag);
        above.appendChild(element);
        return element;
    }

    Element add(Element above, String tag, String text) {
        return style(above, tag, PlainText.of(text));
    }

    /** Our own text, as it stands. */
    Element style(Element above, String tag, String text) {
        Element element = add(above, tag);
        element.appendChild(document.createTextNode(text));
        return element;
    }

    Element addOf(String look, Element above, String tag, String text) {
        Element element = add(above, tag, text);
        element.setAttribute("class", look);
        return element;
    }

    Element addOf(String look, Element above, String tag) {
        Element element = add(above, tag);
        element.setAttribute("class", look);
        return element;
    }
}
