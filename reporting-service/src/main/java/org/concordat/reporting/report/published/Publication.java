package org.concordat.reporting.report.published;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.report.published.VersionStatus.Step;

/**
 * A report that is published, such as the six-monthly monitoring report, with its versions. Only the newest version is ever
 * open; what was published stays as it was, and a correction is a new version.
 */
@Entity
@Table(name = "publication")
public class Publication extends Aggregate {

    public static final AggregateType<Publication> TYPE = AggregateType.published(
            "publication",
            "reporting.publications",
            PublicationInHistory.class,
            PublicationInHistory::of,
            PublicationState.class,
            PublicationState::of);

    public static final int MOST_VERSIONS = 100;

    private String code;

    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    private String title;
    private LocalDate firstDay;
    private LocalDate lastDay;

    @ElementCollection
    @CollectionTable(name = "publication_version", joinColumns = @JoinColumn(name = "publication"))
    @OrderColumn(name = "position")
    private List<Version> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "publication_section", joinColumns = @JoinColumn(name = "publication"))
    @OrderColumn(name = "position")
    private List<VersionSection> sections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "publication_author", joinColumns = @JoinColumn(name = "publication"))
    private Set<Author> authors = new HashSet<>();

    protected Publication() {}

    Publication(String code, PublicationKind kind, PublicationDetails details, String author, Instant now) {
        details.requireSound(1, now);
        this.code = code;
        this.kind = kind;
        this.title = details.title();
        this.firstDay = details.firstDay();
        this.lastDay = details.lastDay();
        begin(details.changeNote(), details.sections(), author);
    }

    private void begin(String changeNote, List<Section> all, String author) {
        int number = versions.size() + 1;
        versions.add(new Version(number, changeNote));
        all.forEach(section -> sections.add(new VersionSection(number, section)));
        authors.add(new Author(number, author));
    }

    void amend(PublicationDetails wanted, String author, Instant now) {
        newest().statusAt(now).require(Step.AMENDMENT);
        wanted.requireSound(newest().number(), now);
        requireNameStays(wanted);
        title = wanted.title();
        firstDay = wanted.firstDay();
        lastDay = wanted.lastDay();
        if (!details().equals(wanted)) {
            newest().amend(wanted.changeNote(), now);
            sections.removeIf(each -> each.number() == newest().number());
            wanted.sections().forEach(section -> sections.add(new VersionSection(newest().number(), section)));
        }
        signed(author);
    }

    /** Readers know it by what it is called and about. */
    private void requireNameStays(PublicationDetails wanted) {
        if (versions.size() == 1) {
            return;
        }
        if (!title.equals(wanted.title())) {
            throw stays("/title");
        }
        if (!firstDay.equals(wanted.firstDay())) {
            throw stays("/firstDay");
        }
        if (!lastDay.equals(wanted.lastDay())) {
            throw stays("/lastDay");
        }
    }

    private static Refusal stays(String pointer) {
        return Refusal.rule(
                "published-stays",
                pointer,
                "A version was published under this title and for this period. Leave them, or create another publication.");
    }

    /** The next version, with the sections of the one before. */
    void beginNext(String changeNote, String author, Instant now) {
        newest().statusAt(now).require(Step.NEXT_VERSION);
        if (versions.size() >= MOST_VERSIONS) {
            throw Refusal.rule(
                    "too-many-versions",
                    "A publication has at most %d versions. Create another.".formatted(MOST_VERSIONS));
        }
        begin(changeNote, sectionsOf(newest().number()), author);
    }

    /** Refuses to draw up figures for a version that may not have them. */
    void requireOpenTo(Step step, Instant now) {
        newest().statusAt(now).require(step);
    }

    void drawUp(FiguresMoment moment, String author, Instant now) {
        newest().drawUp(moment, now);
        signed(author);
    }

    void submit(FiguresMoment moment, String author, Instant now) {
        newest().submit(moment, now);
        signed(author);
    }

    private void signed(String author) {
        authors.add(new Author(newest().number(), author));
    }

    void sendBack(String reason, Instant now) {
        newest().sendBack(reason, now);
        before(newest()).ifPresent(former -> former.supersede(null));
    }

    void approve(String by, Instant seen, Instant now) {
        int number = newest().number();
        List<String> hands = authors.stream()
                .filter(author -> author.number() == number)
                .map(Author::person)
                .toList();
        newest().approve(hands, by, seen, now);
    }

    /** The version before gives way at the same instant. */
    void publish(Instant at, Instant now) {
        newest().publish(at, now);
        before(newest()).ifPresent(former -> former.supersede(at));
    }

    /** The version that everybody reads. */
    void withdraw(String reason, Instant now) {
        published(now).orElse(newest()).withdraw(reason, now);
    }

    private Optional<Version> published(Instant now) {
        return versions.stream()
                .filter(version -> version.statusAt(now) == VersionStatus.PUBLISHED)
                .findFirst();
    }

    /** The version that another one corrects; none for the first. */
    Optional<Version> before(Version version) {
        return version.number() == 1 ? Optional.empty() : Optional.of(versions.get(version.number() - 2));
    }

    Version newest() {
        return versions.get(versions.size() - 1);
    }

    /** @throws Refusal for a number that it does not have */
    Version version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("version", number));
    }

    List<Section> sectionsOf(int number) {
        return sections.stream()
                .filter(each -> each.number() == number)
                .map(VersionSection::section)
                .toList();
    }

    /** As the newest version has them. */
    PublicationDetails details() {
        return new PublicationDetails(title, firstDay, lastDay, newest().changeNote(), sectionsOf(newest().number()));
    }

    String code() {
        return code;
    }

    PublicationKind kind() {
        return kind;
    }

    List<Version> versions() {
        return List.copyOf(versions);
    }
}
