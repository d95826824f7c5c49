package org.concordat.programme.maturity.sheet.rest;

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
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.maturity.rest.TakeStep;
import org.concordat.programme.maturity.round.RoundId;
import org.concordat.programme.maturity.sheet.AnswerSheetFilter;
import org.concordat.programme.maturity.sheet.AnswerSheetStatus;
import org.concordat.programme.maturity.sheet.AnswerSheetSummaryView;
import org.concordat.programme.maturity.sheet.AnswerSheetView;
import org.concordat.programme.maturity.sheet.AnsweringQuestionnaires;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Answer sheets over HTTP; an organisation's user reaches those of its own organisation and no other. */
@Path("/v1/answer-sheets")
@Tag(name = "Maturity")
public class AnswerSheetResource {

    private final AnsweringQuestionnaires answering;
    private final Caller caller;
    private final History history;

    AnswerSheetResource(AnsweringQuestionnaires answering, Caller caller, History history) {
        this.answering = answering;
        this.caller = caller;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.ANSWER_QUESTIONNAIRES)
    @Operation(summary = "List answer sheets", description = "In the order in which they were begun.")
    public Page<AnswerSheetSummaryView> listAnswerSheets(
            @QueryParam("round") @Parameter(description = "Only sheets of this round") RoundId round,
            @QueryParam("organisation") @Parameter(description = "Only sheets of this organisation")
                    OrganisationId organisation,
            @QueryParam("status") @Parameter(description = "Only sheets that stand so") AnswerSheetStatus status,
            @BeanParam @Valid PageRequest page) {
        return answering.list(
                new AnswerSheetFilter(round, organisation, status, caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.ANSWER_QUESTIONNAIRES)
    @Operation(
            summary = "Begin an answer sheet",
            description =
                    "As a draft: of an organisation in a round, or of a role in it where competency is asked. What is"
                            + " blank is left out; a blank is not a no.")
    public RestResponse<AnswerSheetView> beginAnswerSheet(@NotNull @Valid BeginAnswerSheet request) {
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        AnswerSheetView sheet = answering.begin(request.sheet(), request.answers(), request.effective());
        return Answers.created("/v1/answer-sheets/" + sheet.id(), sheet);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.ANSWER_QUESTIONNAIRES)
    @Operation(summary = "Read an answer sheet", description = "With its answers, and what they score by dimension.")
    public AnswerSheetView getAnswerSheet(@PathParam("id") UUID id) {
        AnswerSheetView sheet = answering.get(id);
        caller.requireWithinBoundary(sheet.organisation(), "answer sheet", id);
        return sheet;
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.ANSWER_QUESTIONNAIRES)
    @Operation(
            summary = "Amend an answer sheet",
            description =
                    "While it is a draft and its round is open. A merge patch: the answers that are sent replace all.")
    public AnswerSheetView amendAnswerSheet(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendAnswerSheet request) {
        getAnswerSheet(id);
        return answering.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/submission")
    @PermissionsAllowed(Rights.ANSWER_QUESTIONNAIRES)
    @Operation(summary = "Submit an answer sheet", description = "From then on its answers count.")
    public RestResponse<AnswerSheetView> submitAnswerSheet(@PathParam("id") UUID id, @NotNull @Valid TakeStep request) {
        getAnswerSheet(id);
        return RestResponse.ok(answering.submit(id, request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/reopening")
    @PermissionsAllowed(Rights.MANAGE_ASSESSMENTS)
    @Operation(summary = "Reopen an answer sheet", description = "While its round is open, so that it can be amended.")
    public RestResponse<AnswerSheetView> reopenAnswerSheet(@PathParam("id") UUID id, @NotNull @Valid TakeStep request) {
        return RestResponse.ok(answering.reopen(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.ANSWER_QUESTIONNAIRES)
    @Operation(summary = "History of an answer sheet", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listAnswerSheetHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getAnswerSheet(id).id(), page);
    }
}
