package org.concordat.bench;

import java.util.List;

/** Whether a figure that was taken at even intervals grows, once the first half of the time is over. */
record Trend(double mean, double growth) {

    /** What a figure may drift by without growing: so much of its mean between the middle and the end. */
    private static final double DRIFT = 0.05;

    /** The growth is that of the straight line which fits the second half best. */
    static Trend of(List<? extends Number> figures) {
        List<? extends Number> half = figures.subList(figures.size() / 2, figures.size());
        double middle = (half.size() - 1) / 2.0;
        double mean = half.stream().mapToDouble(Number::doubleValue).average().orElse(0);
        double together = 0;
        double apart = 0;
        for (int i = 0; i < half.size(); i++) {
            together += (i - middle) * (half.get(i).doubleValue() - mean);
            apart += (i - middle) * (i - middle);
        }
        return new Trend(mean, apart == 0 ? 0 : together / apart * (half.size() - 1));
    }

    boolean isFlat() {
        return growth <= DRIFT * mean;
    }
}
