# 没有名为「org」的结论
[结论]甲{乙} = org.fengqiao.policy.reading.Canary.sing({乙})
