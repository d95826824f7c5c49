package org.concordat.funding.openness.threesixtygiving.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.concordat.funding.openness.threesixtygiving.Grant;
import org.concordat.funding.openness.threesixtygiving.GrantPublishing;

/** Writes a package of grants as JSON, grant by grant, so that their number does not matter. */
@ApplicationScoped
class GrantPackageJson {

    private final GrantPublishing publishing;
    private final ObjectMapper json;

    GrantPackageJson(GrantPublishing publishing, ObjectMapper json) {
        this.publishing = publishing;
        this.json = json;
    }

    void write(OutputStream output) throws IOException {
        // who opened the output closes it
        JsonGenerator writer =
                json.getFactory().createGenerator(output).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        writer.writeStartObject();
        for (Map.Entry<String, JsonNode> property :
                json.<JsonNode>valueToTree(publishing.describe()).properties()) {
            writer.writePOJOField(property.getKey(), property.getValue());
        }
        writer.writeArrayFieldStart("grants");
        publishing.forEach(grant -> write(grant, writer));
        writer.writeEndArray();
        writer.writeEndObject();
        writer.close();
    }

    private static void write(Grant grant, JsonGenerator writer) {
        try {
            writer.writePOJO(grant);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
