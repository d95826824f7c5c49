package org.concordat.membership.subscription.document.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * An XHTML document with blanks: {@code data-text} is filled with a text, {@code data-each} repeats an element for each
 * part of a list, {@code data-if} leaves one out that has no text. What is filled in becomes text and is never read as
 * markup.
 */
final class Template {

    /** What goes into the blanks. */
    static final class Blanks {

        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, List<Blanks>> lists = new HashMap<>();

        /** @param text {@code null} for none */
        Blanks text(String name, String text) {
            texts.put(name, text);
            return this;
        }

        Blanks list(String name, List<Blanks> parts) {
            lists.put(name, parts);
            return this;
        }

        /** Parts that are nothing but a text each. */
        Blanks texts(String name, List<String> parts) {
            return list(
                    name,
                    parts.stream().map(part -> new Blanks().text("", part)).toList());
        }
    }

    private final String resource;

    Template(String resource) {
        this.resource = resource;
    }

    Document filled(Blanks blanks) {
        Document document = read();
        fill(document.getDocumentElement(), blanks);
        return document;
    }

    private Document read() {
        try (InputStream template = Template.class.getResourceAsStream(resource)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(template);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IllegalStateException(resource + " is no XHTML", malformed);
        }
    }

    private static void fill(Element parent, Blanks blanks) {
        Node next;
        for (Node node = parent.getFirstChild(); node != null; node = next) {
            next = node.getNextSibling();
            if (node instanceof Element element) {
                place(element, parent, blanks);
            }
        }
    }

    private static void place(Element element, Element parent, Blanks blanks) {
        if (element.hasAttribute("data-each")) {
            for (Blanks part : blanks.lists.getOrDefault(element.getAttribute("data-each"), List.of())) {
                var copy = (Element) element.cloneNode(true);
                copy.removeAttribute("data-each");
                parent.insertBefore(copy, element);
                place(copy, parent, part);
            }
            parent.removeChild(element);
        } else if (element.hasAttribute("data-if") && blanks.texts.get(element.getAttribute("data-if")) == null) {
            parent.removeChild(element);
        } else if (element.hasAttribute("data-text")) {
            element.setTextContent(blanks.texts.get(element.getAttribute("data-text")));
        } else {
            fill(element, blanks);
        }
    }
}
