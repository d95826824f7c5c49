package org.concordat.programme.project.projectimport;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.imports.BatchImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineResult;
import org.concordat.platform.imports.NamedRecords;
import org.concordat.platform.imports.Repeats;
import org.concordat.platform.imports.SameName;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.CodesByName;
import org.concordat.programme.programme.ProjectGovernance;
import org.concordat.programme.project.kind.ProjectKinds;
import org.concordat.programme.project.project.Project;
import org.concordat.programme.project.project.ProjectDetails;
import org.concordat.programme.project.project.ProjectView;
import org.concordat.programme.project.project.Projects;
import org.concordat.programme.project.project.Proposing;
import org.concordat.programme.register.organisation.KnownOrganisations;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.strategy.theme.Themes;

/**
 * Imports a council's own list of projects; each is proposed, and asks for its mandate with that. Importing the same again
 * changes nothing, so that an import that broke off is simply sent once more.
 */
@Singleton
public class ProjectImporting extends BatchImport<ProjectImporting.File, ImportedProject> {

    private final ImportReader reader;
    private final Projects projects;
    private final Proposing proposing;
    private final OrganisationRegister organisations;
    private final ProjectGovernance governance;
    private final ProjectKinds kinds;
    private final Themes themes;

    ProjectImporting(
            ImportReader reader,
            Projects projects,
            Proposing proposing,
            OrganisationRegister organisations,
            ProjectGovernance governance,
            ProjectKinds kinds,
            Themes themes) {
        super("project-import", File.class, "Somebody else proposed the same project just now. Import the line again.");
        this.reader = reader;
        this.projects = projects;
        this.proposing = proposing;
        this.organisations = organisations;
        this.governance = governance;
        this.kinds = kinds;
        this.themes = themes;
    }

    /**
     * What was sent.
     *
     * @param boundary the only organisation whose projects the sender may propose; {@code null} for those of all
     */
    public record File(String body, LocalDate effectiveOn, String reason, UUID boundary) {}

    @Override
    protected List<ImportLine<ImportedProject>> lines(File file) {
        return Repeats.heldBack(
                reader.<ImportedProject>readCsv(file.body(), ImportedProject.class),
                ImportedProject::knownBy,
                ImportedProject::saysTheSameAs);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    protected List<LineResult> importTogether(List<ImportLine<ImportedProject>> lines, File file) {
        // two imports of the same file at once must not both find a project missing
        projects.lockForImport();
        var known = new Known(lines, file);
        return lines.stream().map(line -> importLine(line, known)).toList();
    }

    private LineResult importLine(ImportLine<ImportedProject> line, Known known) {
        Meant meant;
        try {
            meant = known.meant(line.content());
        } catch (Refusal beforeAnythingIsWritten) {
            return line.refused(beforeAnythingIsWritten.getMessage());
        }
        return line.result(meant.proposed() == null ? amend(meant, known) : propose(meant, known));
    }

    private ImportedLine propose(Meant meant, Known known) {
        ProjectView added = proposing.proposeAmongMany(meant.proposed(), meant.effective());
        known.put(added);
        return new ImportedLine(added.id(), true);
    }

    private ImportedLine amend(Meant meant, Known known) {
        ProjectView present = meant.present();
        if (meant.details().equals(present.state().details())) {
            return new ImportedLine(present.id(), false);
        }
        ProjectView amended = proposing.amend(new Amendment<>(
                present.id(), SeenVersions.of(present.version()), details -> meant.details(), meant.effective()));
        known.put(amended);
        return new ImportedLine(amended.id(), true);
    }

    /**
     * What a line means, once its names are looked up.
     *
     * @param present the project that it is about; {@code null} when it is a new one
     * @param proposed the new one, not written yet; {@code null} when there is a present one
     */
    private record Meant(ProjectView present, Project proposed, ProjectDetails details, EffectiveDate effective) {}

    /** What the lines of a batch name, read at once. */
    private final class Known {

        private final NamedRecords named;
        private final KnownOrganisations parties;
        private final Map<String, UUID> programmeIds;
        private final CodesByName kindCodes = kinds.codesByName();
        private final CodesByName themeCodes = themes.codesByName();
        private final File file;
        private final UUID boundary;
        private final Map<String, List<ProjectView>> byName = new HashMap<>();

        private Known(List<ImportLine<ImportedProject>> lines, File file) {
            List<ImportedProject> imported =
                    lines.stream().map(ImportLine::content).toList();
            this.file = file;
            boundary = file.boundary();
            named = organisations.meantBy(imported.stream()
                    .flatMap(ImportedProject::namesOrganisations)
                    .collect(Collectors.toSet()));
            parties = organisations.of(Stream.concat(named.ids().stream(), Stream.ofNullable(boundary))
                    .collect(Collectors.toSet()));
            programmeIds = governance.programmesWith(imported.stream()
                    .map(ImportedProject::programme)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
            Set<UUID> leads = imported.stream().flatMap(this::leadIfKnown).collect(Collectors.toSet());
            projects.called(leads, imported.stream().map(ImportedProject::title).toList())
                    .forEach(project -> put(ProjectView.of(project)));
        }

        private Meant meant(ImportedProject imported) {
            UUID lead = leadOf(imported);
            ProjectView present = project(lead, imported);
            ProjectDetails before = present == null ? null : present.state().details();
            ProjectDetails wanted =
                    imported.details(before, named::require, themeCodes, programmeOf(imported), kindCodes);
            if (boundary != null && present != null && !wanted.equals(before)) {
                throw Refusal.conflict(
                        "project-recorded-otherwise",
                        "Project %s of your organisation has this title, and other details. Ask an officer to amend it."
                                .formatted(present.id()));
            }
            if (present != null) {
                return new Meant(present, null, wanted, new EffectiveDate(file.effectiveOn(), file.reason()));
            }
            LocalDate proposedOn = imported.proposedOn() == null ? file.effectiveOn() : imported.proposedOn();
            var effective = new EffectiveDate(proposedOn, file.reason());
            return new Meant(null, proposing.checked(parties, lead, wanted, effective), wanted, effective);
        }

        private Stream<UUID> leadIfKnown(ImportedProject imported) {
            try {
                return Stream.of(leadOf(imported));
            } catch (Refusal refusedWithItsLine) {
                return Stream.empty();
            }
        }

        private void put(ProjectView project) {
            List<ProjectView> namesakes =
                    namesakes(project.state().lead(), project.state().details().title());
            namesakes.removeIf(each -> each.id().equals(project.id()));
            namesakes.add(project);
        }

        private List<ProjectView> namesakes(UUID lead, String title) {
            return byName.computeIfAbsent(lead + " " + SameName.key(title), key -> new ArrayList<>());
        }

        /** The sender's own organisation where the line names none. */
        private UUID leadOf(ImportedProject imported) {
            if (imported.lead() == null && boundary == null) {
                throw Refusal.rule("lead-missing", "Say which organisation leads the project: fill in lead.");
            }
            UUID lead = imported.lead() == null ? boundary : named.require(imported.lead());
            if (boundary != null && !lead.equals(boundary)) {
                throw Refusal.rule(
                        "lead-of-another", "Another organisation leads the project of this line. Import your own.");
            }
            return lead;
        }

        /**
         * The project that a line is about; {@code null} when it is a new one.
         *
         * @throws Refusal when the line only resembles one, or may mean several: a person has to say which
         */
        private ProjectView project(UUID lead, ImportedProject imported) {
            List<ProjectView> namesakes = namesakes(lead, imported.title());
            List<ProjectView> speltAlike = namesakes.stream()
                    .filter(each -> SameName.isSpeltAlike(each.state().details().title(), imported.title()))
                    .toList();
            if (speltAlike.size() > 1 || (speltAlike.isEmpty() && !namesakes.isEmpty())) {
                throw Refusal.conflict(
                        "resembles-project",
                        "It resembles project %s of the same lead. If it is the same, write its title as it is recorded; if not, propose it by itself."
                                .formatted(namesakes.get(0).id()));
            }
            return speltAlike.isEmpty() ? null : speltAlike.get(0);
        }

        private UUID programmeOf(ImportedProject imported) {
            if (imported.programme() == null) {
                return null;
            }
            if (!programmeIds.containsKey(imported.programme())) {
                throw Refusal.rule(
                        "unknown-programme",
                        "There is no programme with the code of this line. Correct it, or add the programme first.");
            }
            return programmeIds.get(imported.programme());
        }
    }
}
