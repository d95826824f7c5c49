package org.concordat.reporting.indicator.questionnaire.rest;

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
import org.concordat.reporting.indicator.questionnaire.KeepingQuestionnaires;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireSummaryView;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireView;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Questionnaires over HTTP. */
@Path("/v1/questionnaires")
@Tag(name = "Indicators")
public class QuestionnaireResource {

    private final KeepingQuestionnaires questionnaires;
    private final History history;

    QuestionnaireResource(KeepingQuestionnaires questionnaires, History history) {
        this.questionnaires = questionnaires;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "List questionnaires", description = "By code.")
    public Page<QuestionnaireSummaryView> listQuestionnaires(@BeanParam @Valid PageRequest page) {
        return questionnaires.list(page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Create a questionnaire",
            description = "The indicators that it asks for, of those who report them, and rules between them.")
    public RestResponse<QuestionnaireView> createQuestionnaire(@NotNull @Valid CreateQuestionnaire request) {
        QuestionnaireView questionnaire = questionnaires.create(request.code(), request.details(), request.effective());
        return Answers.created("/v1/questionnaires/" + questionnaire.id(), questionnaire);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "Read a questionnaire", description = "With its fields and the rules between them.")
    public QuestionnaireView getQuestionnaire(@PathParam("id") UUID id) {
        return questionnaires.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_INDICATORS)
    @Operation(
            summary = "Amend a questionnaire",
            description = "Until it has a period. A merge patch: what is left out stays, what is sent replaces.")
    public QuestionnaireView amendQuestionnaire(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendQuestionnaire request) {
        return questionnaires.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_INDICATORS)
    @Operation(summary = "History of a questionnaire", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listQuestionnaireHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(questionnaires.get(id).id(), page);
    }
}
