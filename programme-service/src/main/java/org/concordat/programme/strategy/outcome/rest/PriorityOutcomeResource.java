package org.concordat.programme.strategy.outcome.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.change.History;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.platform.referencedata.ReferenceListResource;
import org.concordat.programme.strategy.outcome.PriorityOutcome;
import org.concordat.programme.strategy.outcome.PriorityOutcomes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Priority outcomes over HTTP. */
@Path("/v1/priority-outcomes")
@Tag(name = "Priority outcomes", description = "What shall be different, under each theme")
@ExampleCsv("""
        code,name,theme
        CHEAPER_SERVICES,Services that cost less and are as good,EFFICIENCY
        """)
public class PriorityOutcomeResource
        extends ReferenceListResource<
                PriorityOutcome,
                PriorityOutcomeResource.CreatePriorityOutcome,
                PriorityOutcomeResource.AmendPriorityOutcome,
                PriorityOutcomeResource.PriorityOutcomeView> {

    private final PriorityOutcomes outcomes;

    PriorityOutcomeResource(PriorityOutcomes outcomes, History history) {
        super(outcomes, history);
        this.outcomes = outcomes;
    }

    /** A new priority outcome under its theme. */
    @Schema(name = "NewPriorityOutcome")
    public record CreatePriorityOutcome(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = ReferenceListRequest.CAPITALS,
                    message = "must be capitals, digits and underscores, such as CHEAPER_SERVICES")
            @Schema(examples = "CHEAPER_SERVICES", description = "Unique, and stays")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Services that cost less and are as good")
            String name,

            @NotNull
            @Size(max = 50)
            @Schema(examples = "EFFICIENCY", description = "Code of the theme that it belongs to")
            String theme,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** What is to change in a priority outcome; what is left out stays. */
    @Schema(name = "PriorityOutcomeAmendment")
    public record AmendPriorityOutcome(
            @Size(max = 100) @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            String name,

            @Size(max = 50) @Schema(description = "Code of the theme that it shall belong to")
            String theme,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** A priority outcome as callers see it. */
    @Schema(name = "PriorityOutcome", description = "What shall be different, under a theme")
    public record PriorityOutcomeView(
            @JsonUnwrapped PriorityOutcome.State state,

            @Schema(description = "Grows with each change; also the ETag")
            long version)
            implements HasVersion {}

    @Override
    protected PriorityOutcome created(CreatePriorityOutcome request) {
        return new PriorityOutcome(request.code(), request.name(), request.theme());
    }

    @Override
    protected Consumer<PriorityOutcome> change(AmendPriorityOutcome request) {
        return outcomes.change(request.name(), request.theme());
    }

    @Override
    protected PriorityOutcomeView view(PriorityOutcome outcome) {
        return new PriorityOutcomeView(outcome.state(), outcome.version());
    }
}
