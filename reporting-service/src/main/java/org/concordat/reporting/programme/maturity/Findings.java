package org.concordat.reporting.programme.maturity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.reporting.programme.maturity.ClosedRounds.Chosen;
import org.concordat.reporting.programme.maturity.ClosedRounds.Scored;
import org.concordat.reporting.programme.maturity.Maturity.AnswersOfPart;
import org.concordat.reporting.programme.maturity.Maturity.DimensionFound;
import org.concordat.reporting.programme.maturity.Maturity.MeanOfPart;
import org.concordat.reporting.programme.maturity.Maturity.QuestionFound;
import org.concordat.reporting.programme.maturity.Maturity.ShareOfAnswers;

/** What of the counts of a round is shown: the region, then its parts, unless too few answered. */
final class Findings {

    /** Sums of thirds and the like end in nines where they come from the database. */
    private static final int EXACT = 10;

    private static final int SHOWN = 2;

    private final int smallestBase;

    Findings(int smallestBase) {
        this.smallestBase = smallestBase;
    }

    List<DimensionFound> dimensions(List<Scored> scores) {
        return inOrder(scores, Scored::dimension).values().stream()
                .map(this::dimension)
                .toList();
    }

    private DimensionFound dimension(List<Scored> scored) {
        List<Scored> parts = scored.stream().filter(each -> each.part() != null).toList();
        var withholding =
                new Withholding(parts.stream().collect(Collectors.toMap(Scored::part, Scored::base)), smallestBase);
        var scores = new ArrayList<MeanOfPart>();
        scores.add(mean(null, parts, withholding));
        parts.forEach(part -> scores.add(mean(part.part(), List.of(part), withholding)));
        return new DimensionFound(scored.get(0).dimension(), scored.get(0).name(), scores);
    }

    private MeanOfPart mean(String part, List<Scored> scored, Withholding withholding) {
        if (withholding.isWithheld(part)) {
            return new MeanOfPart(part, true, null, null);
        }
        int base = scored.stream().mapToInt(Scored::base).sum();
        BigDecimal scores = scored.stream().map(Scored::scores).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new MeanOfPart(part, false, base, mean(scores, base));
    }

    List<QuestionFound> questions(List<Chosen> choices) {
        return inOrder(choices, Chosen::question).values().stream()
                .map(this::question)
                .toList();
    }

    private QuestionFound question(List<Chosen> choices) {
        Map<String, List<Chosen>> parts =
                inOrder(choices.stream().filter(each -> each.part() != null).toList(), Chosen::part);
        var bases = new LinkedHashMap<String, Integer>();
        parts.forEach((part, chosen) -> bases.put(part, chosen.get(0).base()));
        var withholding = new Withholding(bases, smallestBase);
        int all = bases.values().stream().mapToInt(base -> base).sum();
        var answers = new ArrayList<AnswersOfPart>();
        answers.add(answers(null, all, choices, withholding));
        parts.forEach((part, chosen) -> answers.add(answers(part, bases.get(part), chosen, withholding)));
        Chosen asked = choices.get(0);
        return new QuestionFound(asked.question(), asked.dimension(), asked.wording(), answers);
    }

    private AnswersOfPart answers(String part, int base, List<Chosen> choices, Withholding withholding) {
        if (withholding.isWithheld(part)) {
            return new AnswersOfPart(part, true, null, null, List.of());
        }
        if (base == 0) {
            return new AnswersOfPart(part, false, 0, null, List.of());
        }
        List<ShareOfAnswers> shares = inOrder(choices, Chosen::chosen).values().stream()
                .map(chosen -> share(chosen, base))
                .toList();
        return new AnswersOfPart(part, false, base, meanLevel(choices, base), shares);
    }

    private static ShareOfAnswers share(List<Chosen> chosen, int base) {
        int count = chosen.stream().mapToInt(Chosen::count).sum();
        return new ShareOfAnswers(chosen.get(0).chosen(), chosen.get(0).chosenName(), count, percent(count, base));
    }

    /** "7 of 9 answers is 78%": programme.md, Maturity. */
    private static int percent(int count, int base) {
        return (200 * count + base) / (2 * base);
    }

    private static BigDecimal meanLevel(List<Chosen> choices, int base) {
        if (!choices.get(0).level()) {
            return null;
        }
        int levels = choices.stream()
                .mapToInt(each -> Integer.parseInt(each.chosen()) * each.count())
                .sum();
        return mean(BigDecimal.valueOf(levels), base);
    }

    private static BigDecimal mean(BigDecimal sum, int base) {
        return base == 0
                ? null
                : sum.divide(BigDecimal.valueOf(base), EXACT, RoundingMode.HALF_UP)
                        .setScale(SHOWN, RoundingMode.HALF_UP);
    }

    private static <T> Map<String, List<T>> inOrder(List<T> all, Function<T, String> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
