package org.concordat.programme.project.risk;

/**
 * Up to which scores risks of a project stay below.
 *
 * @param programme of the project's programme, or what holds where a programme lays nothing down
 * @param partnership of the partnership as a whole
 */
public record RiskAppetite(int programme, int partnership) {

    /**
     * The highest register in which a risk appears: "above the programme's appetite it appears in the programme, above the
     * partnership's in the partnership's register": programme.md, Risks. It is asked for anew each time, so that a changed
     * appetite takes effect at once.
     */
    public RiskLevel level(int score) {
        if (score > partnership) {
            return RiskLevel.PARTNERSHIP;
        }
        return score > programme ? RiskLevel.PROGRAMME : RiskLevel.PROJECT;
    }
}
