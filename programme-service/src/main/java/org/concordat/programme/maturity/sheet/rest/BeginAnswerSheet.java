package org.concordat.programme.maturity.sheet.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.programme.maturity.sheet.AnswerSheet;
import org.concordat.programme.maturity.sheet.GivenAnswer;
import org.concordat.programme.maturity.sheet.SheetOf;
import org.concordat.programme.register.OwnerRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation answers in a round, as a draft. */
public record BeginAnswerSheet(
        @NotNull UUID round,

        @NotNull @Schema(description = "Who answers; an organisation's user names its own")
        UUID organisation,

        @Size(max = 50)
        @Pattern(regexp = OwnerRole.PATTERN, message = OwnerRole.MESSAGE)
        @Schema(
                nullable = true,
                examples = "programme-manager",
                description = "The role of the member of staff who is answered for, of COMPETENCY; names no person")
        String role,

        @NotNull @Size(max = AnswerSheet.MOST_ANSWERS) @Schema(description = "Leave out what is blank")
        List<@NotNull @Valid GivenAnswer> answers,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    SheetOf sheet() {
        return new SheetOf(round, organisation, role);
    }
}
