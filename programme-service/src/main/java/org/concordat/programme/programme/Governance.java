package org.concordat.programme.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.programme.register.body.KnownBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who decides for a programme, and who advises it, on a day: seats, never persons. */
@Schema(
        name = "Governance",
        description = "Who decides for a programme, and who advises it, on a day: seats, not persons")
public record Governance(
        LocalDate asAt,

        @Schema(nullable = true, description = "Null when none decides for it")
        Body governingBody,

        @Schema(nullable = true, description = "Null when none advises it")
        Body expertGroup) {

    /** One of its bodies. */
    @Schema(name = "BodyOfProgramme")
    public record Body(
            UUID id,
            @Size(max = 200) String name,

            @Schema(nullable = true, description = "The seat from which it is chaired; null when nobody chairs it")
            UUID chair,

            @Schema(description = "How many sit on it") int members,

            @Min(1)
            @Max(200)
            @Schema(nullable = true, description = "How many may sit on it; null when as many as it has seats")
            Integer memberLimit,

            @Size(max = 1000) List<Champion> champions) {

        static Body of(KnownBody body, LocalDate day) {
            return new Body(
                    body.id(),
                    body.name(),
                    body.chairOn(day),
                    body.membersOn(day),
                    body.memberLimit(),
                    body.championsOn(day).stream()
                            .map(each -> new Champion(each.seat(), each.theme(), each.project()))
                            .toList());
        }
    }

    /** A seat from which a theme or a project is championed. */
    @Schema(name = "ChampionOfProgramme")
    public record Champion(
            UUID seat,
            @Size(max = 200) @Schema(nullable = true) String theme,
            @Size(max = 200) @Schema(nullable = true) String project) {}
}
