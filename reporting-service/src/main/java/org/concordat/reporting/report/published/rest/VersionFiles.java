package org.concordat.reporting.report.published.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.concordat.platform.hash.Hash;
import org.concordat.reporting.report.published.DocumentFormat;
import org.concordat.reporting.report.published.Publishing;
import org.concordat.reporting.report.published.Sight;
import org.concordat.reporting.report.published.VersionOf;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Sends a version in one of its formats, byte by byte as it is kept. */
record VersionFiles(Publishing publishing, VersionOf version, Sight sight) {

    RestResponse<String> asJson() {
        byte[] document = publishing.document(version, DocumentFormat.JSON, sight);
        return ResponseBuilder.ok(new String(document, StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    RestResponse<byte[]> as(DocumentFormat format, String mediaType, String suffix) {
        byte[] document = publishing.document(version, format, sight);
        return ResponseBuilder.ok(document, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s%s\"".formatted(publishing.fileName(version, sight), suffix))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.ETAG, "\"%s\"".formatted(Hash.of(document).substring(0, 32)))
                .build();
    }
}
