package org.concordat.funding.fund.fund.rest;

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
import org.concordat.funding.fund.fund.AddingSources;
import org.concordat.funding.fund.fund.Agreement;
import org.concordat.funding.fund.fund.ExtensionId;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.SourceExtension;
import org.concordat.funding.fund.fund.SourceId;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Extensions of a fund's sources over HTTP; the fund's version is theirs too. */
@Path("/v1/funds/{id}/sources/{sourceId}/extensions")
@Tag(name = "Funds")
public class ExtensionResource {

    private final AddingSources sources;

    ExtensionResource(AddingSources sources) {
        this.sources = sources;
    }

    /** That a source may be spent longer than was said. */
    public record ExtendSource(
            @NotNull @Schema(description = "The last day on which it may be spent now; later than the present one")
            LocalDate lastDay,

            @NotBlank @Size(max = 200) @Schema(description = "Where it is written", examples = "Grant letter 7")
            String reference,

            @NotBlank @Size(max = 1000) @Schema(description = "Why its giver agreed")
            String reason,

            @Schema(description = "The day on which its giver agreed; today when absent")
            LocalDate agreedOn) {

        Agreement agreed() {
            return new Agreement(agreedOn, reference, reason);
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_FUNDS)
    @Operation(
            summary = "Extend a source",
            description =
                    "Records that a source may be spent longer than was said; what was said before stays visible.")
    public RestResponse<SourceExtension> extendSource(
            @PathParam("id") FundId id, @PathParam("sourceId") SourceId source, @NotNull @Valid ExtendSource request) {
        var extended = sources.extend(id, source, request.lastDay(), request.agreed());
        return Answers.created(
                "/v1/funds/%s/sources/%s/extensions/%s"
                        .formatted(id.value(), source.value(), extended.result().id()),
                extended.result(),
                extended.aggregate().version());
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "List a source's extensions", description = "In the order they were recorded.")
    public Page<SourceExtension> listSourceExtensions(
            @PathParam("id") FundId id, @PathParam("sourceId") SourceId source, @BeanParam @Valid PageRequest page) {
        return sources.extensions(id, source, page);
    }

    @GET
    @Path("/{extensionId}")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read an extension", description = "What was said before, and what was agreed since.")
    public SourceExtension getSourceExtension(
            @PathParam("id") FundId id,
            @PathParam("sourceId") SourceId source,
            @PathParam("extensionId") ExtensionId extension) {
        return sources.extension(id, source, extension);
    }
}
