package org.concordat.reporting.report.published;

import static org.concordat.reporting.report.published.PublicationFact.PUBLICATION_APPROVED;
import static org.concordat.reporting.report.published.PublicationFact.PUBLICATION_DRAWN_UP;
import static org.concordat.reporting.report.published.PublicationFact.PUBLICATION_PUBLISHED;
import static org.concordat.reporting.report.published.PublicationFact.PUBLICATION_SENT_BACK;
import static org.concordat.reporting.report.published.PublicationFact.PUBLICATION_SUBMITTED;
import static org.concordat.reporting.report.published.PublicationFact.PUBLICATION_WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.report.published.ComparingVersions.Frozen;
import org.concordat.reporting.report.published.DrawingUp.DrawnUp;
import org.concordat.reporting.report.published.VersionStatus.Step;

/**
 * Takes a version from its draft to its readers. What is reviewed is what is published: the figures are frozen when it is
 * submitted, and the documents when its publication is decided.
 */
@ApplicationScoped
public class Publishing {

    private final Publications publications;
    private final FrozenVersions frozen;
    private final DrawingUp drawingUp;
    private final ComparingVersions comparing;
    private final Manuscripts manuscripts;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Publishing(
            Publications publications,
            FrozenVersions frozen,
            DrawingUp drawingUp,
            ComparingVersions comparing,
            Manuscripts manuscripts,
            Changes changes,
            BusinessCalendar calendar) {
        this.publications = publications;
        this.frozen = frozen;
        this.drawingUp = drawingUp;
        this.comparing = comparing;
        this.manuscripts = manuscripts;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public PublicationView drawUp(UUID id, String by, EffectiveDate effective) {
        return freeze(
                id,
                Step.DRAWING_UP,
                PUBLICATION_DRAWN_UP,
                (publication, moment) -> publication.drawUp(moment, by, now()),
                effective);
    }

    @Transactional
    public PublicationView submit(UUID id, String by, EffectiveDate effective) {
        return freeze(
                id,
                Step.SUBMISSION,
                PUBLICATION_SUBMITTED,
                (publication, moment) -> publication.submit(moment, by, now()),
                effective);
    }

    private PublicationView freeze(
            UUID id,
            Step step,
            PublicationFact fact,
            BiConsumer<Publication, FiguresMoment> taken,
            EffectiveDate effective) {
        Publication publication = publications.held(id);
        publication.requireOpenTo(step, now());
        Version version = publication.newest();
        DrawnUp drawn = drawingUp.of(publication.sectionsOf(version.number()));
        var of = new VersionOf(id, version.number());
        frozen.keepFigures(of, drawn.sections());
        publication
                .before(version)
                .ifPresent(before -> frozen.keepDiff(
                        of,
                        comparing.compare(
                                new Frozen(
                                        before, before.figures(), frozen.figures(new VersionOf(id, before.number()))),
                                new Frozen(version, drawn.moment(), drawn.sections()))));
        return shown(changes.of(publications, publication)
                .effective(effective)
                .record(fact, held -> taken.accept(held, drawn.moment())));
    }

    @Transactional
    public PublicationView sendBack(UUID id, String why, EffectiveDate effective) {
        return shown(changes.of(publications, id)
                .effective(effective)
                .record(PUBLICATION_SENT_BACK, publication -> publication.sendBack(why, now())));
    }

    /** @param seen when the figures were drawn up that the reviewer read */
    @Transactional
    public PublicationView approve(UUID id, Instant seen, String by, EffectiveDate effective) {
        return shown(changes.of(publications, id)
                .effective(effective)
                .record(PUBLICATION_APPROVED, publication -> publication.approve(by, seen, now())));
    }

    /** @param at {@code null} for now */
    @Transactional
    public PublicationView publish(UUID id, Instant at, EffectiveDate effective) {
        Publication publication = publications.held(id);
        // only now: whoever held it until now has published it before this instant, and not after it
        Instant now = now();
        publication.requireOpenTo(Step.PUBLICATION, now);
        Version version = publication.newest();
        var of = new VersionOf(id, version.number());
        // those of an instant that is moved, while it is still ahead
        frozen.dropDocuments(of);
        changes.of(publications, publication)
                .effective(effective)
                .record(PUBLICATION_PUBLISHED, held -> held.publish(at == null ? now : at, now));
        frozen.keepDocuments(of, manuscripts.printed(publication, version));
        return shown(publication);
    }

    @Transactional
    public PublicationView withdraw(UUID id, String why, EffectiveDate effective) {
        return shown(changes.of(publications, id)
                .effective(effective)
                .record(PUBLICATION_WITHDRAWN, publication -> publication.withdraw(why, now())));
    }

    /** As the database keeps it. */
    private Instant now() {
        return calendar.now().truncatedTo(ChronoUnit.MICROS);
    }

    private PublicationView shown(Publication publication) {
        return PublicationView.of(publication, new Sight(true, true), now());
    }

    /** A version in one of its formats: as it was published, or of a version that is not yet, as it would be. */
    public byte[] document(VersionOf of, DocumentFormat format, Sight sight) {
        Publication publication = visible(of, sight);
        Version version = publication.version(of.number());
        return frozen.document(of, format)
                .filter(kept -> version.publishedAt() != null)
                .orElseGet(() -> manuscripts.print(publication, version, format));
    }

    /** The files of a version are named by it. */
    public String fileName(VersionOf of, Sight sight) {
        return Manuscripts.fileName(visible(of, sight).code(), of.number());
    }

    public VersionDiff diff(VersionOf of, Sight sight) {
        visible(of, sight);
        return frozen.diff(of).orElseThrow(() -> Refusal.notFound("comparison of version", of.number()));
    }

    private Publication visible(VersionOf of, Sight sight) {
        Publication publication = publications.get(of.publication());
        sight.require(publication.version(of.number()), now());
        return publication;
    }
}
