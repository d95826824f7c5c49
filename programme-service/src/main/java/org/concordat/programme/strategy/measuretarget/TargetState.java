package org.concordat.programme.strategy.measuretarget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.value.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as its events and its history show it. */
public record TargetState(
        UUID id,

        @Size(max = 30) @Schema(examples = "SAVINGS-2011", description = "Unique, and stays")
        String code,

        @JsonUnwrapped TargetDetails details,

        @Size(max = Target.MOST_VERSIONS) @Schema(description = "The first one first; the last one counts")
        List<VersionState> versions) {

    /** What the target asks from a day on. */
    @Schema(name = "TargetVersion")
    public record VersionState(
            @Size(max = 500) @Schema(description = "Who asks for it, and where it can be read")
            String source,

            @Size(max = 20) @Schema(examples = "4113000", description = "A decimal text, in the target's unit")
            String figure,

            @Schema(description = "The day from which it counts")
            LocalDate effectiveOn,

            @Size(max = Target.MOST_PARTS)
            @Schema(description = "By sub-region; none when it asks of the region as a whole")
            List<PartState> apportionment) {}

    /** What a target asks of a sub-region. */
    @Schema(name = "TargetPart")
    public record PartState(
            @Size(max = 50) @Schema(examples = "cumbria", description = "Code of the sub-region")
            String subRegion,

            @Size(max = 20) @Schema(examples = "626000", description = "A decimal text, in the target's unit")
            String figure) {}

    static TargetState of(Target target) {
        var versions = new ArrayList<VersionState>();
        for (TargetVersion version : target.versions()) {
            versions.add(new VersionState(
                    version.source(),
                    Figures.plain(version.figure()),
                    version.effectiveOn(),
                    target.partsOf(versions.size()).stream()
                            .map(part -> new PartState(part.subRegion(), Figures.plain(part.figure())))
                            .toList()));
        }
        return new TargetState(target.id(), target.code(), target.details(), List.copyOf(versions));
    }
}
