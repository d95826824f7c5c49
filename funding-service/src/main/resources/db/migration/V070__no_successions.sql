-- Nothing reads who takes over from whom yet. The events stay in their topic for whoever needs them first.
drop table succession;
