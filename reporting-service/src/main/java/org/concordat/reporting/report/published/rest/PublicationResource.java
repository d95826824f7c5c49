package org.concordat.reporting.report.published.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.report.published.KeepingPublications;
import org.concordat.reporting.report.published.PublicationKind;
import org.concordat.reporting.report.published.PublicationSummaryView;
import org.concordat.reporting.report.published.PublicationView;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Publications over HTTP; before the instant of its publication nobody reads a version but those who make and review it. */
@Path("/v1/publications")
@Tag(name = "Publications", description = "Reports that are reviewed, frozen with their figures and published")
public class PublicationResource {

    private final KeepingPublications publications;
    private final Reader reader;
    private final Caller caller;
    private final History history;

    PublicationResource(KeepingPublications publications, Reader reader, Caller caller, History history) {
        this.publications = publications;
        this.reader = reader;
        this.caller = caller;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PUBLICATIONS)
    @Operation(
            summary = "List publications",
            description =
                    "In the order in which they were created; those of which a version is published, and to those who"
                            + " write and review them the others too.")
    public Page<PublicationSummaryView> listPublications(
            @QueryParam("kind") @Parameter(description = "Only publications of this kind") PublicationKind kind,
            @QueryParam("day") @Parameter(description = "Only publications whose period has this day") LocalDate day,
            @BeanParam @Valid PageRequest page) {
        return publications.list(kind, day, reader.sight(), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.WRITE_PUBLICATIONS)
    @Operation(
            summary = "Create a publication",
            description =
                    "With its first version as a draft. Each section is a heading with a text, with the table of one of"
                            + " the reports and what that is asked for, or with both.")
    public RestResponse<PublicationView> createPublication(@NotNull @Valid CreatePublication request) {
        PublicationView publication = publications.create(
                request.code(), request.kind(), request.details(), caller.id(), request.effective());
        return Answers.created("/v1/publications/" + publication.id(), publication);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_PUBLICATIONS)
    @Operation(summary = "Read a publication", description = "With its versions and how each stands.")
    public PublicationView getPublication(@PathParam("id") UUID id) {
        return publications.get(id, reader.sight());
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.WRITE_PUBLICATIONS)
    @Operation(
            summary = "Amend a publication",
            description =
                    "While its newest version is a draft, whose figures are then to be drawn up anew. A merge patch: what"
                            + " is left out stays. Title and period stay once a version is published.")
    public PublicationView amendPublication(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendPublication request) {
        return publications.amend(request.amendment(id, ifMatch), caller.id());
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_PUBLICATION_DRAFTS)
    @Operation(summary = "History of a publication", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listPublicationHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getPublication(id).id(), page);
    }
}
