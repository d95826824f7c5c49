package org.concordat.programme.sharing.practice.rest;

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
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.sharing.practice.PracticeSummaryView;
import org.concordat.programme.sharing.practice.PracticeView;
import org.concordat.programme.sharing.practice.SharingPractices;
import org.concordat.programme.sharing.rest.OwnOrganisation;
import org.concordat.programme.sharing.rest.Withdraw;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Practices over HTTP; all read them, and an organisation's user shares and changes those of its own organisation. */
@Path("/v1/practices")
@Tag(name = "Practices", description = "What works in one organisation, so that others learn from it")
public class PracticeResource {

    private final SharingPractices practices;
    private final OwnOrganisation own;
    private final History history;

    PracticeResource(SharingPractices practices, OwnOrganisation own, History history) {
        this.practices = practices;
        this.own = own;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(
            summary = "Search practices",
            description = "The most relevant first where words are looked for, each with where they were found; without"
                    + " words the one that was shared last first. Narrowed by the filters that are sent.")
    public Page<PracticeSummaryView> listPractices(
            @BeanParam @Valid PracticeQuery query, @BeanParam @Valid PageRequest page) {
        return practices.list(query.filter(), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.SHARE_PRACTICES)
    @Operation(
            summary = "Share a practice",
            description = "What works in an organisation. An organisation's user shares what works in its own.")
    public RestResponse<PracticeView> sharePractice(@NotNull @Valid SharePractice request) {
        own.require(request.source());
        PracticeView practice = practices.share(request.source(), request.details(), request.effective());
        return Answers.created("/v1/practices/" + practice.id(), practice);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "Read a practice", description = "With its tools, themes and links.")
    public PracticeView getPractice(@PathParam("id") UUID id) {
        return practices.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.SHARE_PRACTICES)
    @Operation(
            summary = "Amend a practice",
            description = "A merge patch: what is left out stays, what is sent replaces.")
    public PracticeView amendPractice(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendPractice request) {
        own.require(practices.get(id).source());
        return practices.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.SHARE_PRACTICES)
    @Operation(
            summary = "Withdraw a practice",
            description = "For a reason. Nobody adopts it any more, and searches find it only when they ask for it.")
    public RestResponse<PracticeView> withdrawPractice(@PathParam("id") UUID id, @NotNull @Valid Withdraw request) {
        own.require(practices.get(id).source());
        return RestResponse.ok(practices.withdraw(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SHARING)
    @Operation(summary = "History of a practice", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listPracticeHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(practices.get(id).id(), page);
    }
}
