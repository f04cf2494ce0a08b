package org.ascribe.article;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ascribe.store.Refusal;

/** Opens the XML parts of a Word file: no document type, no entity, nothing from elsewhere. */
final class WordParts {
    private WordParts() {}

    /** The machine's own reader, whatever else is on the class path. */
    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, name) -> {
            throw new XMLStreamException("nothing is read from elsewhere");
        });
        return factory.createXMLStreamReader(in);
    }

    /** A document type has no place in a Word file; whoever wrote one wants to see what it does. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refusal.malformed(
                    "file", "The Word file defines entities, which no word processor writes: save it anew as .docx.");
        }
        return event;
    }

    /** The part with the text, as the relations of the archive name it; null where they name none. */
    static String main(InputStream relations) {
        try {
            XMLStreamReader xml = open(relations);
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamConstants.START_ELEMENT
                        && String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/officeDocument")) {
                    String target = xml.getAttributeValue(null, "Target");
                    return target == null ? null : target.replaceFirst("^/", "");
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw WordFile.damaged();
        }
    }
}
