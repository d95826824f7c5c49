package org.concordat.reporting.page.rest;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.pdf.Pdf;
import org.concordat.reporting.report.published.DocumentFormat;
import org.concordat.reporting.report.published.ReadingPublished;
import org.concordat.reporting.report.published.VersionOf;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Published reports, for everybody: all there are, each to read, and its files. */
@Path("/pages/published")
@Blocking
public class PublishedPageResource {

    private static final String ZIP = "application/zip";

    private final ReadingPublished published;
    private final AskedScopes asked;
    private final Frames frames;
    private final Visitor visitor;
    private final Clock clock;

    PublishedPageResource(ReadingPublished published, AskedScopes asked, Frames frames, Visitor visitor, Clock clock) {
        this.published = published;
        this.asked = asked;
        this.frames = frames;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance all(@BeanParam PageQuery query, @BeanParam PageRequest page) {
        return PublishedListPage.of(frame("Published reports", query), published.list(page), clock.getZone());
    }

    @GET
    @Path("/{publication}/{number}")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    public TemplateInstance one(
            @PathParam("publication") UUID publication, @PathParam("number") int number, @BeanParam PageQuery query) {
        var version = published.get(new VersionOf(publication, number));
        return PublishedPage.of(frame(version.about().title(), query), version, clock.getZone());
    }

    @GET
    @Path("/{publication}/{number}/pdf")
    @Produces(Pdf.MEDIA_TYPE)
    @PermitAll
    public RestResponse<byte[]> pdf(@PathParam("publication") UUID publication, @PathParam("number") int number) {
        return file(new VersionOf(publication, number), DocumentFormat.PDF, Pdf.MEDIA_TYPE, "pdf");
    }

    @GET
    @Path("/{publication}/{number}/data-package")
    @Produces(ZIP)
    @PermitAll
    public RestResponse<byte[]> dataPackage(
            @PathParam("publication") UUID publication, @PathParam("number") int number) {
        return file(new VersionOf(publication, number), DocumentFormat.DATA_PACKAGE, ZIP, "zip");
    }

    private RestResponse<byte[]> file(VersionOf version, DocumentFormat format, String mediaType, String suffix) {
        byte[] file = published.file(version, format);
        return ResponseBuilder.ok(file, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(published.fileName(version), suffix))
                .build();
    }

    private Frame frame(String title, PageQuery query) {
        return frames.of(title, asked.of(query), visitor.isSignedIn());
    }
}
