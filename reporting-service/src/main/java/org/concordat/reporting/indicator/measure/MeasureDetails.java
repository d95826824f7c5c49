package org.concordat.reporting.indicator.measure;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may change about a measure. */
public record MeasureDetails(
        @Size(max = 200) @Schema(examples = "Councils that signed the shared services commitment")
        String name,

        @Size(max = 2000) @Schema(nullable = true, description = "What it is meant to show, or what a body judges")
        String description,

        @Schema(nullable = true, description = "What the values should be; null unless a rule says how it stands")
        Rule rule,

        @Schema(nullable = true, description = "Whose values; null unless a rule says how it stands")
        MeasuredOrganisations organisations,

        @Schema(
                nullable = true,
                description = "From which day it is measured; null when nobody knows what it was before")
        LocalDate baselineDay,

        @Schema(description = "By the end of this day it is to be met")
        LocalDate dueDay,

        @Size(max = MeasureDetails.MOST_POINTS)
        @Schema(
                description =
                        "Where it should be on the way, by day; straight from baseline to target when there is none")
        List<PathPoint> path,

        @Size(max = MeasureDetails.MOST_PARTS)
        @Schema(description = "Codes of the measures that it joins, in the order in which they are shown")
        List<@Size(max = 50) String> parts) {

    public static final int MOST_POINTS = 60;
    public static final int MOST_PARTS = 20;

    /** One measure alone joins nothing. */
    private static final int FEWEST_PARTS = 2;

    public MeasureDetails {
        path = path == null ? List.of() : List.copyOf(path);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** As far as it can be said without what it rests on. */
    void requireSound(MeasureKind kind) {
        requireDays();
        boolean ruled = kind == MeasureKind.RULE;
        require(
                ruled == (rule != null),
                "rule-of-measure",
                "/rule",
                ruled ? "Send the rule." : "Only a measure of kind RULE has a rule. Leave it out.");
        require(ruled || organisations == null, "rule-of-measure", "/organisations", "Leave them out without a rule.");
        require(ruled || path.isEmpty(), "rule-of-measure", "/path", "Leave it out without a rule.");
        require(ruled || baselineDay == null, "rule-of-measure", "/baselineDay", "Leave it out without a rule.");
        if (ruled) {
            require(
                    baselineDay != null || !rule.kind().isFromBaseline(),
                    "baseline-needed",
                    "/baselineDay",
                    "%s is held against a baseline. Send its day.".formatted(rule.kind()));
            whose().requireEachOnce();
        }
        requireParts(kind);
    }

    private void requireDays() {
        require(
                baselineDay == null || baselineDay.isBefore(dueDay),
                "due-before-baseline",
                "/dueDay",
                "Send a day after the baseline day %s.".formatted(baselineDay));
        for (int i = 0; i < path.size(); i++) {
            LocalDate day = path.get(i).day();
            LocalDate before = i == 0 ? baselineDay : path.get(i - 1).day();
            require(
                    (before == null || day.isAfter(before)) && day.isBefore(dueDay),
                    "path-out-of-order",
                    "/path/%d/day".formatted(i),
                    "Points lie between the baseline day and the due day, each after the one before it.");
        }
    }

    private void requireParts(MeasureKind kind) {
        require(
                kind.isComposite() ? parts.size() >= FEWEST_PARTS : parts.isEmpty(),
                "parts-of-measure",
                "/parts",
                kind.isComposite() ? "Send the codes of two measures or more." : "Leave parts out: it joins none.");
        var named = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            require(
                    named.add(parts.get(i)),
                    "part-repeated",
                    "/parts/" + i,
                    "%s is named before. Name each once.".formatted(parts.get(i)));
        }
    }

    private static void require(boolean holds, String type, String pointer, String detail) {
        if (!holds) {
            throw Refusal.rule(type, pointer, detail);
        }
    }

    MeasuredOrganisations whose() {
        return organisations == null ? MeasuredOrganisations.ALL : organisations;
    }
}
