package org.concordat.funding.application.application.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationId;
import org.concordat.funding.application.application.Applying;
import org.concordat.funding.application.application.Attaching;
import org.concordat.funding.application.application.Attaching.Document;
import org.concordat.funding.application.application.Attachment;
import org.concordat.funding.application.application.AttachmentId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents attached to an application, over HTTP; the application's version is theirs too. */
@Path("/v1/applications/{id}/attachments")
@Tag(name = "Applications")
public class AttachmentResource {

    private final Applying applying;
    private final Attaching attaching;
    private final ApplyingCaller caller;

    AttachmentResource(Applying applying, Attaching attaching, ApplyingCaller caller) {
        this.applying = applying;
        this.attaching = attaching;
        this.caller = caller;
    }

    /** Where a document lies, and by what it is known to be the same one. */
    public record AttachDocument(
            @NotBlank @Size(max = 200) String title,

            @NotNull
            @Size(max = 2000)
            @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.FITS)
            @Schema(examples = "https://files.example.org/business-case.pdf")
            String url,

            @NotNull
            @Size(max = 100)
            @Pattern(regexp = "[a-z]+/[A-Za-z0-9][A-Za-z0-9.+-]*", message = "is a media type such as application/pdf")
            @Schema(examples = "application/pdf")
            String mediaType,

            @NotNull @Min(1) @Max(10_000_000_000L) @Schema(description = "In bytes", examples = "48213")
            Long size,

            @NotNull
            @Pattern(regexp = "[0-9a-f]{64}", message = "is a SHA-256 in lower-case hexadecimal")
            @Size(max = 64)
            @Schema(
                    description = "SHA-256 of its bytes, in lower-case hexadecimal",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            LocalDate effectiveOn,
            @Size(max = 1000) String reason)
            implements DatedRequest {

        Document document() {
            return new Document(title, url, mediaType, size, sha256);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_APPLICATIONS)
    @Operation(summary = "List the attachments of an application", description = "As they were attached.")
    public Page<Attachment> listAttachments(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        Application application = applying.get(id, caller.viewer());
        return new SequencePage("attachments " + id, page).of(application.attachments());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.APPLY)
    @Operation(
            summary = "Attach a document",
            description = "Names a document that lies elsewhere by its address and its SHA-256. A changed file is a new"
                    + " attachment; one of a submitted application stays. Open until the application is decided.")
    public RestResponse<Attachment> attachDocument(
            @PathParam("id") ApplicationId id, @NotNull @Valid AttachDocument request) {
        var attached = attaching.attach(id, caller.organisation(), request.document(), request.effective());
        return Answers.created(
                "/v1/applications/%s/attachments/%s"
                        .formatted(id.value(), attached.result().id()),
                attached.result(),
                attached.aggregate().version());
    }

    @GET
    @Path("/{attachmentId}")
    @PermissionsAllowed(Rights.READ_APPLICATIONS)
    @Operation(summary = "Read an attachment", description = "The ETag is the application's.")
    public RestResponse<Attachment> getAttachment(
            @PathParam("id") ApplicationId id, @PathParam("attachmentId") AttachmentId attachmentId) {
        Application application = applying.get(id.value(), caller.viewer());
        return Answers.ok(application.attachment(attachmentId.value()), application.version());
    }

    @DELETE
    @Path("/{attachmentId}")
    @ResponseStatus(204)
    @PermissionsAllowed(Rights.APPLY)
    @Operation(
            summary = "Remove an attachment",
            description = "Of a draft only; If-Match is the application's version. What was submitted stays.")
    public void removeAttachment(
            @PathParam("id") ApplicationId id,
            @PathParam("attachmentId") AttachmentId attachmentId,
            @HeaderParam("If-Match") String ifMatch) {
        attaching.remove(id, attachmentId, ETags.expectedVersion(ifMatch), caller.organisation());
    }
}
