package org.concordat.reporting.report.published.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.concordat.platform.pdf.Pdf;
import org.concordat.reporting.report.published.DocumentFormat;
import org.concordat.reporting.report.published.DocumentPress;

/** Writes versions as they are sent. */
@ApplicationScoped
public class PrintedVersions implements DocumentPress {

    private final ObjectMapper json;

    PrintedVersions(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public byte[] print(Manuscript manuscript, DocumentFormat format) {
        return switch (format) {
            case JSON -> json(manuscript);
            case PDF -> Pdf.of(PublicationPage.of(manuscript).render());
            case DATA_PACKAGE -> new DataPackage(json, manuscript).zip();
        };
    }

    private byte[] json(Manuscript manuscript) {
        try {
            return json.writeValueAsString(manuscript.document()).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
