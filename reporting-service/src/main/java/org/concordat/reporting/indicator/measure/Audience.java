package org.concordat.reporting.indicator.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.reporting.report.Reader;

/**
 * Who reads how measures stand, and on which day. "Visible from when (before: owner and staff)" (reporting.md, Observation): of
 * other organisations a reader sees what is visible, and never what is provisional.
 */
record Audience(Reader reader, LocalDate day) {

    /**
     * Everybody sees measures of indicators that are shown to the public, and those that join such measures alone; the
     * partnership and its organisations see all. How a measure stands that a reader does not see is not even reckoned.
     */
    List<Definition> seen(List<Definition> measures) {
        if (!reader.isEverybody()) {
            return measures;
        }
        Set<String> shown = measures.stream()
                .filter(Definition::isShownToThePublic)
                .map(Definition::code)
                .collect(Collectors.toSet());
        return measures.stream()
                .filter(each -> each.kind().isComposite()
                        ? shown.containsAll(each.details().parts())
                        : each.isShownToThePublic())
                .toList();
    }

    /**
     * Everybody sees figures once all values are visible from which they are reckoned: of a single organisation they would tell
     * its value, and of a sum the one that is not visible yet.
     */
    StandingFigures figures(Evaluated evaluated) {
        if (!reader.isEverybody()) {
            return StandingFigures.of(evaluated);
        }
        return evaluated.isVisibleOn(day)
                ? StandingFigures.of(evaluated).withoutProvisional()
                : StandingFigures.withheld();
    }

    /** By name. */
    List<DecidingOrganisation> deciding(Evaluated evaluated) {
        return evaluated.finding() == null
                ? List.of()
                : evaluated.finding().deciding().stream()
                        .filter(each -> isOwn(each.participant().organisation()) || isVisible(each.participant()))
                        .map(this::shown)
                        .toList();
    }

    private DecidingOrganisation shown(Deciding deciding) {
        DecidingOrganisation all = DecidingOrganisation.of(deciding);
        return isOwn(all.organisation()) ? all : all.withoutProvisional();
    }

    private boolean isOwn(UUID organisation) {
        return reader.isStaff() || organisation.equals(reader.organisation());
    }

    private boolean isVisible(Participant participant) {
        LocalDate visibleFrom = participant.now().visibleFrom();
        return visibleFrom != null && !visibleFrom.isAfter(day);
    }
}
