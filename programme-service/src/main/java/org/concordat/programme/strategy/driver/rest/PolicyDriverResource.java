package org.concordat.programme.strategy.driver.rest;

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
import org.concordat.programme.strategy.driver.PolicyDriver;
import org.concordat.programme.strategy.driver.PolicyDrivers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Policy drivers over HTTP. */
@Path("/v1/policy-drivers")
@Tag(name = "Policy drivers", description = "What governments ask of councils, and what the programme answers")
@ExampleCsv("""
        code,name,source,answer
        EFFICIENCY_REVIEW,Three per cent a year by efficiency,"Spending review 2007, paragraph 3.2",Shared services
        """)
public class PolicyDriverResource
        extends ReferenceListResource<
                PolicyDriver,
                PolicyDriverResource.CreatePolicyDriver,
                PolicyDriverResource.AmendPolicyDriver,
                PolicyDriverResource.PolicyDriverView> {

    private final PolicyDrivers drivers;

    PolicyDriverResource(PolicyDrivers drivers, History history) {
        super(drivers, history);
        this.drivers = drivers;
    }

    /** A new policy driver with its source and the programme's answer. */
    @Schema(name = "NewPolicyDriver")
    public record CreatePolicyDriver(
            @NotNull
            @Size(max = 50)
            @Pattern(
                    regexp = ReferenceListRequest.CAPITALS,
                    message = "must be capitals, digits and underscores, such as EFFICIENCY_REVIEW")
            @Schema(examples = "EFFICIENCY_REVIEW", description = "Unique, and stays")
            String code,

            @NotBlank @Size(max = 100) @Schema(examples = "Three per cent a year by efficiency")
            String name,

            @NotBlank
            @Size(max = 500)
            @Schema(examples = "Spending review 2007, paragraph 3.2", description = PolicyDriver.SOURCE)
            String source,

            @NotBlank @Size(max = 2000) @Schema(examples = "Shared services", description = PolicyDriver.ANSWER)
            String answer,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** What is to change in a policy driver; what is left out stays. */
    @Schema(name = "PolicyDriverAmendment")
    public record AmendPolicyDriver(
            @Size(max = 100) @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            String name,

            @Size(max = 500)
            @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            @Schema(description = PolicyDriver.SOURCE)
            String source,

            @Size(max = 2000)
            @Pattern(regexp = ReferenceListRequest.NOT_BLANK, message = "must not be blank")
            @Schema(description = PolicyDriver.ANSWER)
            String answer,

            @Schema(nullable = true) LocalDate effectiveOn,

            @Size(max = 2000) @Schema(nullable = true) String reason)
            implements ReferenceListRequest {}

    /** A policy driver as callers see it. */
    @Schema(name = "PolicyDriver", description = "What a government asks of councils, and what the programme answers")
    public record PolicyDriverView(
            @JsonUnwrapped PolicyDriver.State state,

            @Schema(description = "Grows with each change; also the ETag")
            long version)
            implements HasVersion {}

    @Override
    protected PolicyDriver created(CreatePolicyDriver request) {
        return new PolicyDriver(request.code(), request.name(), request.source(), request.answer());
    }

    @Override
    protected Consumer<PolicyDriver> change(AmendPolicyDriver request) {
        return drivers.change(request.name(), request.source(), request.answer());
    }

    @Override
    protected PolicyDriverView view(PolicyDriver driver) {
        return new PolicyDriverView(driver.state(), driver.version());
    }
}
