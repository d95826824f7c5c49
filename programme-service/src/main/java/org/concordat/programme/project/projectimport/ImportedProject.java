package org.concordat.programme.project.projectimport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concordat.platform.imports.ImportRow;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.referencedata.CodesByName;
import org.concordat.programme.project.project.ProjectDetails;
import org.concordat.programme.project.rating.ReportFrequency;

/**
 * A project as a line of a council's own list gives it; what is {@code null} is not known and changes nothing. Several
 * values in one cell stand with semicolons between them.
 *
 * @param lead name or id of the organisation that leads it
 * @param partners names or ids of those that take part beside it
 * @param themes codes or names
 * @param programme its code
 * @param kind code or name of a project kind
 * @param proposedOn {@code null} for the day from which the whole file is true
 */
public record ImportedProject(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 200) String lead,
        @Size(max = 4000) String partners,
        @Size(max = 50) String subRegion,
        @Size(max = 100) String serviceArea,
        @Size(max = 2000) String tools,
        @Size(max = 2000) String themes,
        @Size(max = 30) String programme,
        @Size(max = 100) String kind,
        ReportFrequency reportsEvery,
        LocalDate proposedOn)
        implements ImportRow<ImportedProject> {

    private static final String SEPARATOR = "\\s*;\\s*";

    @Override
    public ImportedProject content() {
        return this;
    }

    /** Those that it names beside its lead. */
    List<String> namedPartners() {
        return several(partners);
    }

    /** All that it says to name an organisation. */
    Stream<String> namesOrganisations() {
        return Stream.concat(Stream.ofNullable(lead), namedPartners().stream());
    }

    /** By what its project is known among those of its file. */
    List<String> knownBy() {
        return List.of(SameName.key(title) + " of " + (lead == null ? "" : SameName.key(lead)));
    }

    /** Two lines of one project are one too many, unless they say the same. */
    boolean saysTheSameAs(ImportedProject other) {
        return equals(other);
    }

    /**
     * What people have written about it, where the line says nothing.
     *
     * @param present {@code null} when it is a new one
     * @param organisation finds a partner by its name
     * @param programmeId {@code null} when the line names none
     */
    ProjectDetails details(
            ProjectDetails present,
            Function<String, UUID> organisation,
            CodesByName themeCodes,
            UUID programmeId,
            CodesByName kindCodes) {
        return new ProjectDetails(
                title,
                partners == null && present != null
                        ? present.partners()
                        : namedPartners().stream().map(organisation).distinct().toList(),
                said(subRegion, present, ProjectDetails::subRegion),
                said(serviceArea, present, ProjectDetails::serviceArea),
                tools == null && present != null ? present.tools() : several(tools),
                themes == null && present != null
                        ? present.themes()
                        : several(themes).stream().map(themeCodes::codeOf).toList(),
                present == null ? List.of() : present.objectives(),
                said(programmeId, present, ProjectDetails::programme),
                said(kind == null ? null : kindCodes.codeOf(kind), present, ProjectDetails::kind),
                reportsEvery == null && present == null
                        ? ReportFrequency.QUARTERLY
                        : said(reportsEvery, present, ProjectDetails::reportsEvery));
    }

    private static <T> T said(T value, ProjectDetails present, Function<ProjectDetails, T> before) {
        return value == null && present != null ? before.apply(present) : value;
    }

    private static List<String> several(String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.strip().split(SEPARATOR))
                        .filter(value -> !value.isBlank())
                        .toList();
    }
}
