package org.concordat.funding.rest;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import org.concordat.platform.pdf.Pdf;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A printed page as the answer beside which there is JSON at the same path. */
public final class Printed {

    private Printed() {}

    /** @param file its name without the ending */
    public static RestResponse<byte[]> answer(TemplateInstance page, String file) {
        return ResponseBuilder.ok(Pdf.of(page.render()), Pdf.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.pdf\"".formatted(file))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
