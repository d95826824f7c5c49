package org.concordat.membership.governance.champion.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.body.Champion;
import org.concordat.membership.governance.body.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The holder of a seat as champion of a theme or of a project. */
public record NameChampion(
        @NotNull @Schema(description = "A seat of the body that is held")
        UUID seat,

        @Size(max = 200)
        @Pattern(regexp = ".*\\S.*", message = "must not be blank")
        @Schema(examples = "Sharing information", description = "What it is about; names no person")
        String theme,

        @Size(max = 100)
        @Pattern(regexp = ".*\\S.*", message = "must not be blank")
        @Schema(examples = "ISS-3", description = "Code or id of a project where projects are kept")
        String project,

        @Schema(description = "The first day; today when left out")
        LocalDate activeFrom,

        @Schema(description = "The last day; for as long as the holder's term when left out")
        LocalDate activeUntil) {

    Champion champion() {
        return new Champion(seat, stripped(theme), stripped(project), new Period(activeFrom, activeUntil));
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
