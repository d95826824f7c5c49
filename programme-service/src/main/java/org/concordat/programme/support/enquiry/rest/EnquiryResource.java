package org.concordat.programme.support.enquiry.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.enquiry.AnsweringEnquiries;
import org.concordat.programme.support.enquiry.EnquiryView;
import org.concordat.programme.support.enquiry.Question;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Enquiries over HTTP; an organisation's user asks for its own organisation and reads what that asked. */
@Path("/v1/enquiries")
@Tag(name = "Enquiries", description = "What organisations ask the partnership, and what they are answered")
public class EnquiryResource {

    private final AnsweringEnquiries enquiries;
    private final History history;
    private final Caller caller;

    EnquiryResource(AnsweringEnquiries enquiries, History history, Caller caller) {
        this.enquiries = enquiries;
        this.history = history;
        this.caller = caller;
    }

    /** What an organisation asks. */
    public record AskEnquiry(
            @NotNull @Schema(description = "Who asks; an organisation's user names its own")
            UUID organisation,

            @NotBlank @Size(max = 200) @Schema(examples = "Shared payroll")
            String subject,

            @NotBlank @Size(max = 4000) @Schema(description = "What is asked; names no person")
            String question,

            @Size(max = 50) @Schema(nullable = true, description = "Code of the theme that it is about")
            String theme,

            @Schema(nullable = true, description = "A day that has come; today when left out")
            LocalDate askedOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private Question asked() {
            return new Question(subject, question, theme);
        }

        private EffectiveDate effective() {
            return new EffectiveDate(askedOn, reason);
        }
    }

    /** What it is answered. */
    public record AnswerEnquiry(
            @NotBlank @Size(max = 4000) @Schema(description = "Names no person")
            String answer,

            @Schema(nullable = true, description = "A day that has come; today when left out")
            LocalDate answeredOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private EffectiveDate effective() {
            return new EffectiveDate(answeredOn, reason);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_ENQUIRIES)
    @Operation(
            summary = "List enquiries",
            description = "By the day on which they are to be answered; overdue=true lists what is late.")
    public Page<EnquiryView> listEnquiries(@BeanParam @Valid EnquiryQuery query, @BeanParam @Valid PageRequest page) {
        return enquiries.list(query.filter(caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.ASK_ENQUIRIES)
    @Operation(summary = "Ask the partnership", description = "It is to be answered within the days that are set.")
    public RestResponse<EnquiryView> askEnquiry(@NotNull @Valid AskEnquiry request) {
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        EnquiryView enquiry = enquiries.ask(request.organisation(), request.asked(), request.effective());
        return Answers.created("/v1/enquiries/" + enquiry.state().id(), enquiry);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_ENQUIRIES)
    @Operation(summary = "Read an enquiry", description = "With its answer once there is one.")
    public EnquiryView getEnquiry(@PathParam("id") UUID id) {
        EnquiryView enquiry = enquiries.get(id);
        caller.requireWithinBoundary(enquiry.state().organisation(), "enquiry", id);
        return enquiry;
    }

    @POST
    @Idempotent
    @Path("/{id}/answer")
    @PermissionsAllowed(Rights.ANSWER_ENQUIRIES)
    @Operation(summary = "Answer an enquiry", description = "Once; the answer stays.")
    public RestResponse<EnquiryView> answerEnquiry(@PathParam("id") UUID id, @NotNull @Valid AnswerEnquiry request) {
        return RestResponse.ok(enquiries.answer(id, request.answer(), request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_ENQUIRIES)
    @Operation(summary = "History of an enquiry", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listEnquiryHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(getEnquiry(id).state().id(), page);
    }
}
