package org.concordat.programme.maturity.sheet;

import static org.concordat.programme.maturity.sheet.AnswerSheetFact.ANSWERS_REOPENED;
import static org.concordat.programme.maturity.sheet.AnswerSheetFact.ANSWERS_SAVED;
import static org.concordat.programme.maturity.sheet.AnswerSheetFact.ANSWERS_SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.maturity.questionnaire.Questionnaire;
import org.concordat.programme.maturity.questionnaire.Questionnaires;
import org.concordat.programme.maturity.round.AssessmentRound;
import org.concordat.programme.maturity.round.AssessmentRounds;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Takes what organisations answer while a round is open. */
@ApplicationScoped
public class AnsweringQuestionnaires {

    private final AnswerSheets sheets;
    private final AssessmentRounds rounds;
    private final Questionnaires questionnaires;
    private final OrganisationRegister organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;

    AnsweringQuestionnaires(
            AnswerSheets sheets,
            AssessmentRounds rounds,
            Questionnaires questionnaires,
            OrganisationRegister organisations,
            Changes changes,
            BusinessCalendar calendar) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public AnswerSheetView begin(SheetOf of, List<GivenAnswer> answers, EffectiveDate effective) {
        AssessmentRound round = rounds.byId(of.round())
                .orElseThrow(() -> Refusal.rule(
                        "unknown-assessment-round",
                        "/round",
                        "There is no round %s. Send the id of one that is listed.".formatted(of.round())));
        round.requireTaking(calendar.today());
        organisations.requireThere(of.organisation(), calendar.today(), "/organisation");
        round.requireAsks(organisations.typeOf(of.organisation()).orElseThrow(), "/organisation");
        Questionnaire questionnaire = questionnaires.get(round.questionnaire());
        questionnaire.requireProfileOf(of.role(), "/role");
        if (of.role() == null && sheets.has(of)) {
            throw Refusal.conflict(
                    "answer-sheet-exists",
                    "The organisation has a sheet in this round. Find it in the list, and amend it.");
        }
        var sheet = new AnswerSheet(of, new CheckedAnswers(answers, questionnaire.details()));
        return AnswerSheetView.of(changes.add(sheets, sheet, ANSWERS_SAVED, effective));
    }

    @Transactional
    public AnswerSheetView amend(Amendment<List<GivenAnswer>> amendment) {
        AssessmentRound round = heldRound(whoseIs(amendment.id()));
        var asked = questionnaires.get(round.questionnaire()).details();
        return AnswerSheetView.of(changes.of(sheets, amendment)
                .record(
                        ANSWERS_SAVED,
                        sheet -> sheet.answer(new CheckedAnswers(amendment.applyTo(sheet.answers()), asked))));
    }

    @Transactional
    public AnswerSheetView submit(UUID id, EffectiveDate effective) {
        SheetOf whose = whoseIs(id);
        heldRound(whose);
        String subRegion = organisations.subRegionOf(whose.organisation()).orElseThrow();
        return AnswerSheetView.of(changes.of(sheets, id)
                .effective(effective)
                .record(ANSWERS_SUBMITTED, sheet -> sheet.submit(subRegion, calendar.today())));
    }

    @Transactional
    public AnswerSheetView reopen(UUID id, EffectiveDate effective) {
        heldRound(whoseIs(id));
        return AnswerSheetView.of(
                changes.of(sheets, id).effective(effective).record(ANSWERS_REOPENED, AnswerSheet::reopen));
    }

    private SheetOf whoseIs(UUID sheet) {
        return sheets.whoseIs(sheet).orElseThrow(() -> Refusal.notFound("answer sheet", sheet));
    }

    /** The round of a sheet, which nobody closes before the sheet has changed. */
    private AssessmentRound heldRound(SheetOf sheet) {
        AssessmentRound round = rounds.held(sheet.round());
        round.requireTaking(calendar.today());
        return round;
    }

    public AnswerSheetView get(UUID id) {
        return AnswerSheetView.of(sheets.get(id));
    }

    public Page<AnswerSheetSummaryView> list(AnswerSheetFilter filter, PageRequest page) {
        return sheets.list(filter, page);
    }
}
