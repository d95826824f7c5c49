package org.concordat.programme.support.advisory.rest;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.concordat.programme.support.advisory.AdvisoryState;
import org.concordat.programme.support.advisory.AdvisoryView;

/** Writes advisories as an Atom feed (RFC 4287). */
final class AtomText {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomText() {}

    /** @param advisories the latest first */
    static String of(List<AdvisoryView> advisories) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "id", "urn:concordat:advisories");
            element(xml, "title", FeedWords.TITLE);
            element(xml, "updated", when(updated(advisories)));
            xml.writeStartElement("author");
            element(xml, "name", FeedWords.AUTHOR);
            xml.writeEndElement();
            for (AdvisoryView advisory : advisories) {
                entry(xml, advisory.state());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("An advisory cannot be written as XML", impossible);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, AdvisoryState advisory) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + advisory.id());
        element(xml, "title", advisory.details().title());
        element(xml, "updated", when(advisory.publishedAt()));
        element(xml, "published", when(advisory.publishedAt()));
        category(xml, advisory.details().kind().name());
        category(xml, advisory.details().severity().name());
        if (advisory.details().link() != null) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("href", advisory.details().link());
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(advisory.details().text());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void category(XMLStreamWriter xml, String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** Readers take more than three digits of a second for something else. */
    private static String when(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** An empty feed has not changed since ever. */
    private static Instant updated(List<AdvisoryView> advisories) {
        return advisories.isEmpty() ? Instant.EPOCH : advisories.get(0).state().publishedAt();
    }
}
