package org.concordat.programme.maturity.questionnaire.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.concordat.programme.maturity.questionnaire.DraftingQuestionnaires;
import org.concordat.programme.maturity.questionnaire.QuestionnaireFilter;
import org.concordat.programme.maturity.questionnaire.QuestionnaireKind;
import org.concordat.programme.maturity.questionnaire.QuestionnaireStatus;
import org.concordat.programme.maturity.questionnaire.QuestionnaireSummaryView;
import org.concordat.programme.maturity.questionnaire.QuestionnaireView;
import org.concordat.programme.maturity.rest.TakeStep;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Questionnaires over HTTP. */
@Path("/v1/questionnaires")
@Tag(name = "Maturity", description = "How mature organisations say they are, and how competent their staff")
public class QuestionnaireResource {

    private final DraftingQuestionnaires questionnaires;
    private final History history;

    QuestionnaireResource(DraftingQuestionnaires questionnaires, History history) {
        this.questionnaires = questionnaires;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_MATURITY)
    @Operation(summary = "List questionnaires", description = "By code, each edition by itself.")
    public Page<QuestionnaireSummaryView> listQuestionnaires(
            @QueryParam("code") @Size(max = 50) @Parameter(description = "Only editions of this questionnaire")
                    String code,
            @QueryParam("kind") @Parameter(description = "Only questionnaires of this kind") QuestionnaireKind kind,
            @QueryParam("status") @Parameter(description = "Only questionnaires that stand so")
                    QuestionnaireStatus status,
            @BeanParam @Valid PageRequest page) {
        return questionnaires.list(new QuestionnaireFilter(code, kind, status), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_ASSESSMENTS)
    @Operation(
            summary = "Draft a questionnaire",
            description = "Its first edition: dimensions, and questions that take a level, yes or no, or choices.")
    public RestResponse<QuestionnaireView> draftQuestionnaire(@NotNull @Valid DraftQuestionnaire request) {
        return created(questionnaires.draft(request.code(), request.kind(), request.details(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/editions")
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_ASSESSMENTS)
    @Operation(
            summary = "Draft the next edition",
            description =
                    "Of a questionnaire that was published. Dimensions and questions that keep their codes compare"
                            + " round on round.")
    public RestResponse<QuestionnaireView> draftEdition(
            @PathParam("id") UUID id, @NotNull @Valid DraftEdition request) {
        return created(questionnaires.draftAfter(id, request.details(), request.effective()));
    }

    private static RestResponse<QuestionnaireView> created(QuestionnaireView questionnaire) {
        return Answers.created("/v1/questionnaires/" + questionnaire.id(), questionnaire);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_MATURITY)
    @Operation(summary = "Read a questionnaire", description = "With its dimensions and questions.")
    public QuestionnaireView getQuestionnaire(@PathParam("id") UUID id) {
        return questionnaires.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.MANAGE_ASSESSMENTS)
    @Operation(
            summary = "Amend a questionnaire",
            description = "While it is a draft. A merge patch: what is left out stays, what is sent replaces.")
    public QuestionnaireView amendQuestionnaire(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendQuestionnaire request) {
        return questionnaires.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/publication")
    @PermissionsAllowed(Rights.MANAGE_ASSESSMENTS)
    @Operation(summary = "Publish a questionnaire", description = "Rounds may ask it. It never changes again.")
    public RestResponse<QuestionnaireView> publishQuestionnaire(
            @PathParam("id") UUID id, @NotNull @Valid TakeStep request) {
        return RestResponse.ok(questionnaires.publish(id, request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.MANAGE_ASSESSMENTS)
    @Operation(summary = "Withdraw a questionnaire", description = "No further round asks it; those that did stand.")
    public RestResponse<QuestionnaireView> withdrawQuestionnaire(
            @PathParam("id") UUID id, @NotNull @Valid TakeStep request) {
        return RestResponse.ok(questionnaires.withdraw(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_MATURITY)
    @Operation(summary = "History of a questionnaire", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listQuestionnaireHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(questionnaires.get(id).id(), page);
    }
}
