package org.concordat.reporting.report.published.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.pdf.Pdf;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.report.published.DocumentFormat;
import org.concordat.reporting.report.published.KeepingPublications;
import org.concordat.reporting.report.published.PublicationView;
import org.concordat.reporting.report.published.Publishing;
import org.concordat.reporting.report.published.VersionDiff;
import org.concordat.reporting.report.published.VersionDocument;
import org.concordat.reporting.report.published.VersionOf;
import org.concordat.reporting.report.published.VersionView;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The versions of a publication over HTTP. */
@Path("/v1/publications/{id}/versions")
@Tag(name = "Publications")
public class PublicationVersionResource {

    private final KeepingPublications publications;
    private final Publishing publishing;
    private final Reader reader;
    private final Caller caller;

    PublicationVersionResource(KeepingPublications publications, Publishing publishing, Reader reader, Caller caller) {
        this.publications = publications;
        this.publishing = publishing;
        this.reader = reader;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PUBLICATIONS)
    @Operation(summary = "List the versions of a publication", description = "How each stands; the first one first.")
    public Page<VersionView> listPublicationVersions(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return publications.versions(id, reader.sight(), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.WRITE_PUBLICATIONS)
    @Operation(
            summary = "Begin the next version of a publication",
            description = "Once the one before is published or withdrawn. It has the same sections, as a draft.")
    public RestResponse<PublicationView> beginPublicationVersion(
            @PathParam("id") UUID id, @NotNull @Valid BeginVersion request) {
        PublicationView publication =
                publications.beginVersion(id, request.changeNote(), caller.id(), request.effective());
        return Answers.created(
                "/v1/publications/%s/versions/%d"
                        .formatted(id, publication.versions().size()),
                publication);
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.READ_PUBLICATIONS)
    @Operation(
            summary = "Read a version of a publication",
            description =
                    "With its sections and figures; as application/pdf to print, and as application/zip with a table as"
                            + " CSV for each section and a datapackage.json that says what the columns hold (Frictionless Data"
                            + " Package). Once it is published, each of them stays the same to the byte.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = VersionDocument.class)),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = DataPackage.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "409", description = "Its figures are not drawn up yet")
    @APIResponse(responseCode = "410", description = "It was withdrawn; the problem says why")
    public RestResponse<String> getPublicationVersion(@PathParam("id") UUID id, @PathParam("number") int number) {
        return files(id, number).asJson();
    }

    @GET
    @Path("/{number}")
    @Produces(Pdf.WHEN_ASKED_FOR)
    @PermissionsAllowed(Rights.READ_PUBLICATIONS)
    @Operation(hidden = true)
    public RestResponse<byte[]> publicationVersionAsPdf(@PathParam("id") UUID id, @PathParam("number") int number) {
        return files(id, number).as(DocumentFormat.PDF, Pdf.MEDIA_TYPE, ".pdf");
    }

    @GET
    @Path("/{number}")
    @Produces(DataPackage.WHEN_ASKED_FOR)
    @PermissionsAllowed(Rights.READ_PUBLICATIONS)
    @Operation(hidden = true)
    public RestResponse<byte[]> publicationVersionAsDataPackage(
            @PathParam("id") UUID id, @PathParam("number") int number) {
        return files(id, number).as(DocumentFormat.DATA_PACKAGE, DataPackage.MEDIA_TYPE, ".zip");
    }

    private VersionFiles files(UUID id, int number) {
        return new VersionFiles(publishing, new VersionOf(id, number), reader.sight());
    }

    @GET
    @Path("/{number}/diff")
    @PermissionsAllowed(Rights.READ_PUBLICATIONS)
    @Operation(
            summary = "Read what a version changes",
            description =
                    "Of the version before it: each figure with what it was, what it is and the events behind it. The"
                            + " first version has none.")
    public VersionDiff getPublicationDiff(@PathParam("id") UUID id, @PathParam("number") int number) {
        return publishing.diff(new VersionOf(id, number), reader.sight());
    }
}
